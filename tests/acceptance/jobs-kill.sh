#!/usr/bin/env bash
# Shows: two workers on one PostgreSQL, one of them killed at ten random moments, the database restarted twice (once as by a power cut):
# 1,000 documents, each exactly once, the files and rows of one machine alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/Ingest.Tests -c Release -v quiet
exec tests/Ingest.Tests/bin/Release/net10.0/Ingest.Tests -noColor -explicit only -showLiveOutput \
  -method Ingest.Tests.Jobs.KillTests.Ten_kills_and_two_restarts_of_the_database_among_a_thousand_documents
