/** The closed vocabularies of a manifest, as dlt declares them (dlt/_workspace/deployment/typing.py). */

export const launchers = ['job', 'module', 'marimo', 'mcp', 'streamlit', 'dashboard', 'agent'] as const
export const jobTypes = ['batch', 'interactive', 'stream'] as const
export const refreshPolicies = ['always', 'auto', 'block'] as const
export const interfaces = ['gui', 'rest_api', 'mcp'] as const
export const categories = ['pipeline', 'mcp', 'dashboard', 'notebook'] as const

export const backgroundCategories = [...categories, 'background_agent'] as const
export const incrementalModes = ['interval', 'pipeline'] as const
export const intervalModes = ['sequential', 'parallel'] as const
export const refreshModes = ['drop_sources', 'drop_resources', 'drop_data'] as const
