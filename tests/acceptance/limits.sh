#!/usr/bin/env bash
# Shows: a killed worker, a hanging document and a memory eater among 500.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/Ingest.Tests -c Release -v quiet
exec tests/Ingest.Tests/bin/Release/net10.0/Ingest.Tests -noColor -explicit only -showLiveOutput \
  -method Ingest.Tests.Acceptance.BatchAcceptanceTests.Of_500_with_a_hand_killed_one_a_hanging_one_and_a_memory_eater_497_are_complete
