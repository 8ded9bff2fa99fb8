#!/usr/bin/env bash
# Shows: kill -9 at 20 random moments of a run with the store, and at 20 of making it: the rows of a store that nothing disturbed.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/Ingest.Tests -c Release -v quiet
exec tests/Ingest.Tests/bin/Release/net10.0/Ingest.Tests -noColor -explicit only -showLiveOutput \
  -method Ingest.Tests.Store.StoreKillTests.Kill_9_at_20_random_moments_of_a_run_with_the_store
