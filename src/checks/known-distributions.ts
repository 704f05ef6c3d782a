/** Distributions whose modules are all known, and those modules. A project of these alone can be judged by its imports. */
export const knownDistributions: ReadonlyMap<string, readonly string[]> = new Map(
  `
altair=altair
attrs=attr,attrs
beautifulsoup4=bs4
black=black
boto3=boto3
connectorx=connectorx
dlt=dlt
dlt-plus=dlt_plus
dlthub=dlthub
duckdb=duckdb
fastmcp=fastmcp
httpx=httpx
ibis-framework=ibis
ipython=IPython
jinja2=jinja2
lxml=lxml
marimo=marimo
mypy=mypy
numpy=numpy
openpyxl=openpyxl
pandas=pandas
paramiko=paramiko
plotly=plotly
polars=polars
pre-commit=pre_commit
psycopg2-binary=psycopg2
pyarrow=pyarrow
pydantic=pydantic
pymongo=pymongo,bson,gridfs
pymysql=pymysql
pytest=pytest
python-dateutil=dateutil
python-dotenv=dotenv
pyyaml=yaml
requests=requests
ruff=ruff
scikit-learn=sklearn
sqlalchemy=sqlalchemy
sqlglot=sqlglot
streamlit=streamlit
stripe=stripe
tenacity=tenacity
tqdm=tqdm
uv=uv
`
    .trim()
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [name = '', modules = ''] = line.split('=')
      return [name, modules.split(',')]
    }),
)

/**
 * Top-level modules that dlt, its extras and the distributions above may bring along. Whether they do depends on extras
 * and versions, so an import of one of them is not judged.
 */
export const broughtAlong: ReadonlySet<string> = new Set(
  `
_pytest adbc_driver_manager adbc_driver_postgresql adlfs aiohttp aiobotocore anyio arrow azure bokeh botocore
blinker certifi distutils cffi cachetools chdb click clickhouse_connect clickhouse_driver cryptography databricks databricks_cli
datafusion dateutil db_dtypes deltalake dremio duckdb_engine fastapi fsspec gcsfs git google googleapiclient grpc h11
h2 httpcore httpx_sse ibis importlib_metadata isort iniconfig jinja2 jsonschema lance lancedb markdown markupsafe
mcp mypy_extensions narwhals oauthlib openai opentelemetry orjson paramiko pkg_resources pluggy polars protobuf psutil
psycopg psycopg2 psycopg2cffi pyarrow pyathena pyiceberg pygments pyodbc pymysql pyparsing qdrant_client redshift_connector
referencing rsa s3fs s3transfer setuptools six sniffio snowflake sqlalchemy sqlalchemy_bigquery sqlparse starlette
tabulate toml tomli tomli_w tornado tqdm typer tzdata tzlocal uvicorn weaviate websockets werkzeug wheel win_precise_time
win32api xxhash zstandard pip
`
    .trim()
    .split(/\s+/),
)
