/**
 * Top-level modules that dlt has imported before it looks at the workspace, of Python's library and of its own
 * dependencies. A file of the workspace with such a name is never read, or only in another version of a dependency.
 */
export const takenModules: ReadonlySet<string> = new Set(
  `
abc annotated_types argparse array ast asyncio atexit backports base64 binascii bisect builtins bz2 calendar
certifi charset_normalizer click cmath codecs collections colorsys concurrent configparser contextlib
contextvars copy copyreg cryptography csv ctypes cython_runtime dataclasses datetime dateutil decimal difflib
dis dlt dlthub email encodings enum errno fcntl fnmatch fractions fsspec functools gc genericpath gettext
giturlparse glob grp gzip hashlib heapq hmac http humanize ibis idna importlib inspect io ipaddress itertools
jose json jsonpath_ng keyword linecache locale logging lzma marshal math mimetypes mmap multiprocessing ntpath
numbers numpy opcode operator orjson os packaging pandas parsy pathlib pathvalidate pendulum pickle pkgutil
platform pluggy ply posix posixpath pprint pwd pyarrow pydantic pydantic_core pydoc pytz queue quopri random re
reprlib requests rich secrets select selectors semver shlex shutil signal simplejson site socket sqlglot ssl
stat string stringprep struct subprocess sys sysconfig tarfile tempfile tenacity textwrap threading time token
tokenize tomlkit toolz traceback types typing typing_extensions typing_inspection unicodedata unittest urllib
urllib3 uuid warnings weakref webbrowser yaml zipfile zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/),
)
