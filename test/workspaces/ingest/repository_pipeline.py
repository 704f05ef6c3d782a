"""Commits and contributors of the team's repositories."""

from typing import List

import dlt
from dlt.hub import run
from dlt.hub.run import trigger
from dlt.sources.rest_api import rest_api_source


def repository_source(repositories: List[str], access_token: str):
    return rest_api_source(
        {
            "client": {
                "base_url": "https://api.example.com/repos/",
                "auth": {"type": "bearer", "token": access_token},
            },
            "resource_defaults": {"primary_key": "sha", "write_disposition": "merge"},
            "resources": [
                {
                    "name": f"commits_{repository.replace('-', '_')}",
                    "table_name": "commits",
                    "endpoint": {
                        "path": f"{repository}/commits",
                        "params": {"per_page": 100, "since": "{incremental.start_value}"},
                        "incremental": {"cursor_path": "commit.author.date", "initial_value": "2026-01-01T00:00:00Z"},
                    },
                }
                for repository in repositories
            ],
        },
        name="repository_activity",
    )


@run.pipeline(
    "repository_activity",
    trigger=trigger.every("5m"),
    execute={"timeout": "15m"},
    expose={"tags": ["ingest", "engineering"], "display_name": "Repository activity", "starred": True},
)
def load_commits(
    repositories: List[str] = dlt.config.value,
    access_token: str = dlt.secrets.value,
):
    """Loads new commits of the configured repositories."""
    pipeline = dlt.pipeline("repository_activity", destination="warehouse", dataset_name="engineering")
    print(pipeline.run(repository_source(repositories, access_token)))


if __name__ == "__main__":
    load_commits()
