#!/bin/sh
# Makes agendas/*.pdf from source/*.fodt again.
# Debian: apt-get install libreoffice-writer hyphen-da fonts-liberation
# The truth files are written by hand: this does not touch them. If the pages of a PDF change, the page of each link
# in its truth file has to be looked at again.
set -eu
cd "$(dirname "$0")"

SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-1725019200}"   # 2024-08-30 12:00 UTC
TZ=UTC
LC_ALL=C.UTF-8
export SOURCE_DATE_EPOCH TZ LC_ALL

profile="$(mktemp -d)"                                 # a fresh profile: nobody's own settings count
trap 'rm -rf "$profile"' EXIT

# Untagged, without bookmarks, like the PDFs the agenda system made.
soffice --headless --norestore "-env:UserInstallation=file://$profile" \
  --convert-to 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"},"ExportBookmarks":{"type":"boolean","value":"false"}}' \
  --outdir agendas source/*.fodt

# LibreOffice stamps the time and an identity drawn from it. Both are put back to fixed ones of the same length, so
# that the same source and the same packages give the same bytes.
stamp="$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y%m%d%H%M%S)"
for source in source/*.fodt; do
  pdf="agendas/$(basename "$source" .fodt).pdf"
  id="$(md5sum < "$source" | cut -c1-32 | tr a-f A-F)"
  LC_ALL=C sed -i -E \
    -e "s|/CreationDate\(D:[0-9]{14}Z'\)|/CreationDate(D:${stamp}Z')|" \
    -e "s|^(/ID \[ )?<[0-9A-F]{32}>|\1<$id>|" \
    -e "s|/DocChecksum /[0-9A-F]{32}|/DocChecksum /$id|" "$pdf"
done
