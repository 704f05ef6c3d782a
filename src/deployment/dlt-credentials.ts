import type { Json, JsonObject } from '#json/json'
import { parseJson } from '#json/parse-json'
import { nativeClass } from '#python/native-class'
import type { ClassValue } from '#python/value'
import { define, doubtful, type Schema, type SchemaBuilder } from './schema-builder.ts'

/** One of dlt's own specifications, as dlt describes it. */
interface OwnSpecification {
  /** Where a program finds it. */
  readonly paths: readonly string[]
  /** Whether its values are secret already. */
  readonly secret: boolean
  /** Whether it parses a text as well. */
  readonly text: boolean
  readonly definition: Schema
  readonly cls: ClassValue
}

let known: ReadonlyMap<string, OwnSpecification> | null = null

/** The specification at a dotted path; undefined for anything else. */
export function ownSpecification(path: string): OwnSpecification | undefined {
  known ??= new Map(specifications().flatMap((one) => one.paths.map((path): [string, OwnSpecification] => [path, one])))
  return known.get(path)
}

/** Its schema, by reference as dlt has it. */
export function ownSchema(to: SchemaBuilder, own: OwnSpecification): Schema {
  const reference = define(to, own.cls, () => {
    // What it refers to is described as it is met.
    return own.definition
  })
  for (const name of namesIn(own.definition)) {
    const other = specifications().find(({ cls }) => cls.name === name)
    if (other === undefined) doubtful(to, `dlt's class \`${name}\` is not described`)
    else if (!to.definitions.has(name)) ownSchema(to, other)
  }
  return own.text ? { anyOf: [reference, { type: 'string' }] } : reference
}

function namesIn(json: Json): readonly string[] {
  if (Array.isArray(json)) return json.flatMap(namesIn)
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json as JsonObject).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value.slice('#/$defs/'.length)] : namesIn(value),
  )
}

let parsed: readonly OwnSpecification[] | null = null

function specifications(): readonly OwnSpecification[] {
  if (parsed !== null) return parsed
  const result = parseJson(credentialSchemas)
  const entries = result.kind === 'json' ? Object.entries(result.value as JsonObject) : []
  parsed = entries.map(([name, entry]) => ({ ...(entry as unknown as OwnSpecification), cls: nativeClass(name) }))
  return parsed
}

/** As `test/oracle/credential_schemas.py` has them from dlt 1.31; a test holds the two together. */
export const credentialSchemas = `{
"AwsCredentials":{"paths":["dlt.sources.credentials.AwsCredentials","dlt.common.configuration.specs.aws_credentials.AwsCredentials","dlt.common.configuration.specs.AwsCredentials"],"definition":{"title":"AwsCredentials","type":"object","properties":{"aws_access_key_id":{"type":"string"},"aws_secret_access_key":{"type":"string","writeOnly":true},"aws_session_token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"profile_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"region_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"endpoint_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"s3_url_style":{"anyOf":[{"type":"string"},{"type":"null"}]},"aws_sts_token_expiration_hours":{"type":"number","default":24.0}},"required":["aws_access_key_id","aws_secret_access_key"]},"secret":true,"text":true},
"AzureCredentials":{"paths":["dlt.sources.credentials.AzureCredentials","dlt.common.configuration.specs.azure_credentials.AzureCredentials","dlt.common.configuration.specs.AzureCredentials"],"definition":{"title":"AzureCredentials","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_storage_account_key":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"azure_storage_sas_token":{"type":"string","writeOnly":true},"azure_sas_token_permissions":{"type":"string","default":"racwdl"},"azure_sas_token_expiration_hours":{"type":"number","default":24.0}},"required":["azure_storage_account_name","azure_storage_sas_token"]},"secret":true,"text":true},
"AzureServicePrincipalCredentials":{"paths":["dlt.sources.credentials.AzureServicePrincipalCredentials","dlt.common.configuration.specs.azure_credentials.AzureServicePrincipalCredentials","dlt.common.configuration.specs.AzureServicePrincipalCredentials"],"definition":{"title":"AzureServicePrincipalCredentials","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_tenant_id":{"type":"string"},"azure_client_id":{"type":"string"},"azure_client_secret":{"type":"string","writeOnly":true}},"required":["azure_storage_account_name","azure_tenant_id","azure_client_id","azure_client_secret"]},"secret":true,"text":true},
"ConnectionStringCredentials":{"paths":["dlt.sources.credentials.ConnectionStringCredentials","dlt.common.configuration.specs.connection_string_credentials.ConnectionStringCredentials","dlt.common.configuration.specs.ConnectionStringCredentials"],"definition":{"title":"ConnectionStringCredentials","type":"object","properties":{"drivername":{"type":"string"},"database":{"anyOf":[{"type":"string"},{"type":"null"}]},"password":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"username":{"anyOf":[{"type":"string"},{"type":"null"}]},"host":{"anyOf":[{"type":"string"},{"type":"null"}]},"port":{"anyOf":[{"type":"integer"},{"type":"null"}]},"query":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]}},"required":["drivername"]},"secret":true,"text":true},
"FilesystemConfiguration":{"paths":["dlt.sources.credentials.FilesystemConfiguration","dlt.common.storages.configuration.FilesystemConfiguration"],"definition":{"title":"FilesystemConfiguration","type":"object","properties":{"bucket_url":{"type":"string"},"read_only":{"type":"boolean","default":false},"kwargs":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"client_kwargs":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"config_kwargs":{"anyOf":[{"type":"object","additionalProperties":true},{"type":"null"}]},"credentials":{"anyOf":[{"anyOf":[{"$ref":"#/$defs/AwsCredentials"},{"type":"string"}]},{"anyOf":[{"$ref":"#/$defs/GcpServiceAccountCredentials"},{"type":"string"}]},{"$ref":"#/$defs/AzureCredentialsWithoutDefaults"},{"$ref":"#/$defs/AzureServicePrincipalCredentialsWithoutDefaults"},{"anyOf":[{"$ref":"#/$defs/AzureCredentials"},{"type":"string"}]},{"anyOf":[{"$ref":"#/$defs/AzureServicePrincipalCredentials"},{"type":"string"}]},{"anyOf":[{"$ref":"#/$defs/GcpOAuthCredentials"},{"type":"string"}]},{"$ref":"#/$defs/SFTPCredentials"},{"$ref":"#/$defs/HfCredentials"}]}},"required":["bucket_url","credentials"]},"secret":false,"text":false},
"GcpServiceAccountCredentials":{"paths":["dlt.sources.credentials.GcpServiceAccountCredentials","dlt.common.configuration.specs.gcp_credentials.GcpServiceAccountCredentials","dlt.common.configuration.specs.GcpServiceAccountCredentials"],"definition":{"title":"GcpServiceAccountCredentials","type":"object","properties":{"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"},"private_key":{"type":"string","writeOnly":true},"private_key_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"client_email":{"type":"string"},"type":{"default":"service_account"}},"required":["project_id","private_key","client_email"]},"secret":true,"text":true},
"AzureCredentialsWithoutDefaults":{"paths":[],"definition":{"title":"AzureCredentialsWithoutDefaults","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_storage_account_key":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"azure_storage_sas_token":{"type":"string","writeOnly":true},"azure_sas_token_permissions":{"type":"string","default":"racwdl"},"azure_sas_token_expiration_hours":{"type":"number","default":24.0}},"required":["azure_storage_account_name","azure_storage_sas_token"]}},
"AzureServicePrincipalCredentialsWithoutDefaults":{"paths":[],"definition":{"title":"AzureServicePrincipalCredentialsWithoutDefaults","type":"object","properties":{"azure_storage_account_name":{"type":"string"},"azure_account_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"azure_tenant_id":{"type":"string"},"azure_client_id":{"type":"string"},"azure_client_secret":{"type":"string","writeOnly":true}},"required":["azure_storage_account_name","azure_tenant_id","azure_client_id","azure_client_secret"]}},
"GcpOAuthCredentials":{"paths":["dlt.sources.credentials.GcpOAuthCredentials","dlt.common.configuration.specs.gcp_credentials.GcpOAuthCredentials","dlt.common.configuration.specs.GcpOAuthCredentials"],"definition":{"title":"GcpOAuthCredentials","type":"object","properties":{"client_id":{"type":"string"},"client_secret":{"type":"string","writeOnly":true},"refresh_token":{"type":"string","writeOnly":true},"scopes":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"},"client_type":{"default":"installed"}},"required":["client_id","client_secret","refresh_token","project_id"]},"secret":true,"text":true},
"SFTPCredentials":{"paths":["dlt.sources.credentials.SFTPCredentials","dlt.common.configuration.specs.sftp_credentials.SFTPCredentials","dlt.common.configuration.specs.SFTPCredentials"],"definition":{"title":"SFTPCredentials","type":"object","properties":{"sftp_port":{"anyOf":[{"type":"integer"},{"type":"null"}],"default":22},"sftp_username":{"anyOf":[{"type":"string"},{"type":"null"}]},"sftp_password":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"sftp_pkey":{},"sftp_key_filename":{"anyOf":[{"type":"string"},{"type":"null"}]},"sftp_key_passphrase":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"sftp_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_banner_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_auth_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_channel_timeout":{"anyOf":[{"type":"number"},{"type":"null"}]},"sftp_allow_agent":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_look_for_keys":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_compress":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":false},"sftp_sock":{},"sftp_gss_auth":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":false},"sftp_gss_kex":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":false},"sftp_gss_deleg_creds":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_gss_host":{"anyOf":[{"type":"string"},{"type":"null"}]},"sftp_gss_trust_dns":{"anyOf":[{"type":"boolean"},{"type":"null"}],"default":true},"sftp_disabled_algorithms":{"anyOf":[{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},{"type":"null"}]},"sftp_transport_factory":{},"sftp_auth_strategy":{}}},"secret":true,"text":false},
"HfCredentials":{"paths":["dlt.common.configuration.specs.HfCredentials","dlt.common.configuration.specs.hf_credentials.HfCredentials"],"definition":{"title":"HfCredentials","type":"object","properties":{"hf_token":{"anyOf":[{"type":"string"},{"type":"null"}]},"hf_endpoint":{"anyOf":[{"type":"string"},{"type":"null"}]}}},"secret":true,"text":false},
"GcpCredentials":{"paths":["dlt.sources.credentials.GcpCredentials","dlt.common.configuration.specs.gcp_credentials.GcpCredentials","dlt.common.configuration.specs.GcpCredentials"],"definition":{"title":"GcpCredentials","type":"object","properties":{"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"}},"required":["project_id"]},"secret":true,"text":true},
"OAuth2Credentials":{"paths":["dlt.sources.credentials.OAuth2Credentials","dlt.common.configuration.specs.api_credentials.OAuth2Credentials","dlt.common.configuration.specs.OAuth2Credentials"],"definition":{"title":"OAuth2Credentials","type":"object","properties":{"client_id":{"type":"string"},"client_secret":{"type":"string","writeOnly":true},"refresh_token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true},"scopes":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"null"}]},"token":{"anyOf":[{"type":"string"},{"type":"null"}],"writeOnly":true}},"required":["client_id","client_secret"]},"secret":true,"text":false},
"GcpServiceAccountCredentialsWithoutDefaults":{"paths":["dlt.common.configuration.specs.GcpClientCredentials","dlt.common.configuration.specs.gcp_credentials.GcpServiceAccountCredentialsWithoutDefaults"],"definition":{"title":"GcpServiceAccountCredentialsWithoutDefaults","type":"object","properties":{"token_uri":{"default":"https://oauth2.googleapis.com/token"},"auth_uri":{"default":"https://accounts.google.com/o/oauth2/auth"},"project_id":{"type":"string"},"private_key":{"type":"string","writeOnly":true},"private_key_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"client_email":{"type":"string"},"type":{"default":"service_account"}},"required":["project_id","private_key","client_email"]},"secret":true,"text":true}
}`
