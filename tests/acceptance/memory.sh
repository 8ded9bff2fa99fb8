#!/usr/bin/env bash
# Shows: the workers' resident size over 10,000 documents.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/Ingest.Tests -c Release -v quiet
exec tests/Ingest.Tests/bin/Release/net10.0/Ingest.Tests -noColor -explicit only -showLiveOutput \
  -method Ingest.Tests.Acceptance.MemoryAcceptanceTests.Workers_stay_as_large_as_they_are
