#!/usr/bin/env bash
# Shows: 100,000 empty pages, and pages of 50,000 and a million glyphs.
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build tests/Ingest.Tests -c Release -v quiet
exec tests/Ingest.Tests/bin/Release/net10.0/Ingest.Tests -noColor -explicit only -showLiveOutput \
  -method Ingest.Tests.Acceptance.BatchAcceptanceTests.Huge_files_are_an_entry_each
