#!/usr/bin/env bash
# Shows: kill -9 at 20 random moments of a run of 500 documents.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/Ingest.Tests -c Release -v quiet
exec tests/Ingest.Tests/bin/Release/net10.0/Ingest.Tests -noColor -explicit only -showLiveOutput \
  -method Ingest.Tests.Acceptance.BatchAcceptanceTests.Kill_9_at_20_random_moments_each_time_resumed
