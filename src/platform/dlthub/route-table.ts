/** The calls of dlthub-client 0.28.7's generation that this program makes. Made by test/oracle/dlthub-routes.ts from the package. */
export const routeTable = {
  get_workspace: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}', success: [200] },
  issue_dataplane_token_workspace: {
    method: 'POST',
    path: '/api/v1/workspaces/{workspace_id}/-issue-dataplane-token',
    success: [200],
  },
  deploy_workspace: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/-deploy', success: [200] },
  list_jobs: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/jobs', success: [200] },
  trigger_jobs: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/jobs/-trigger', success: [200] },
  publish_job: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/jobs/{job_id}/-publish', success: [200] },
  unpublish_job: {
    method: 'POST',
    path: '/api/v1/workspaces/{workspace_id}/jobs/{job_id}/-unpublish',
    success: [200],
  },
  list_job_runs: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/job-runs', success: [200] },
  create_job_run: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/job-runs', success: [200, 201] },
  get_job_run: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/job-runs/{job_run_id}', success: [200] },
  cancel_job_runs: { method: 'POST', path: '/api/v1/workspaces/{workspace_id}/job-runs/-cancel', success: [200] },
  get_job_run_logs: {
    method: 'GET',
    path: '/logs/v1/workspaces/{workspace_id}/job-runs/{job_run_id}/logs',
    success: [200],
  },
  get_job_run_log_stream: {
    method: 'GET',
    path: '/logs/v1/workspaces/{workspace_id}/job-runs/{job_run_id}/log-stream',
    success: [200],
  },
  list_deployments: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/deployments', success: [200] },
  get_deployment_latest: {
    method: 'GET',
    path: '/api/v1/workspaces/{workspace_id}/deployments/latest',
    success: [200],
  },
  issue_upload_deployment: {
    method: 'POST',
    path: '/api/v1/workspaces/{workspace_id}/deployments/-issue-upload',
    success: [200],
  },
  get_deployment_files: {
    method: 'GET',
    path: '/api/v1/workspaces/{workspace_id}/deployments/{deployment_id}/files',
    success: [200],
  },
  list_configurations: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/configurations', success: [200] },
  get_configuration_latest: {
    method: 'GET',
    path: '/api/v1/workspaces/{workspace_id}/configurations/latest',
    success: [200],
  },
  issue_upload_configuration: {
    method: 'POST',
    path: '/api/v1/workspaces/{workspace_id}/configurations/-issue-upload',
    success: [200],
  },
  list_workspace_variables: { method: 'GET', path: '/api/v1/workspaces/{workspace_id}/variables', success: [200] },
  update_workspace_variables: { method: 'PATCH', path: '/api/v1/workspaces/{workspace_id}/variables', success: [200] },
} as const
