-- {0} documents of ten items each in a store on PostgreSQL, made where they stand: 300 bodies that meet every third week, an agenda and
-- minutes a meeting; an item of three has no case number, a number comes back in one to five meetings; three fields an item.
CREATE TEMP TABLE made AS
SELECT 'd' || lpad(to_hex(d), 16, '0') AS documentid, CASE d / 2 % 300 WHEN 0 THEN 'Byrådet' WHEN 1 THEN 'Kulturudvalget'
        ELSE 'Udvalg ' || d / 2 % 300 END AS body, CASE d % 2 WHEN 0 THEN 'agenda' ELSE 'minutes' END AS kind,
    date '2008-01-07' + d / 600 * 21 + d / 2 % 300 % 5 AS date, d, d / 2 % 300 AS b, d / 600 AS m
FROM generate_series(0, {0} - 1) d;
INSERT INTO history.documents (documentid, path, status, body, kind, title, date, pages, items, tables, warnings, errors, unplacedglyphs,
    hiddenglyphs, textsource, bytes, sha256, output, engine)
SELECT documentid, b || '/' || d || '.pdf', 'complete', body, kind, body, date, 8, 10, 1, 0, 0, 0, 0, 'embedded', 200000, md5(documentid),
    md5(documentid), 1 FROM made;
INSERT INTO history.contents SELECT documentid, b || '/' || d || '.pdf', md5(documentid), 1 FROM made;
INSERT INTO history.meetings (documentid, body, kind, title, date, start) SELECT documentid, body, kind, body, date, '16:00' FROM made;
INSERT INTO history.items (documentid, itemid, position, id, number, level, title, casenumber, page, confidence, casekey, titlekey, x0, y0,
    x1, y1, lastpage)
SELECT documentid, documentid || '#' || i + 1, i + 1, i + 1, i + 1, 1, title, number, i + 1, 0.9, number, lower(title), 70, 100, 500,
        120, i + 1
FROM (
    SELECT *,
        CASE i WHEN 0 THEN 'Godkendelse af dagsorden' WHEN 9 THEN 'Eventuelt' ELSE 'Sag om ' || topic || ' ved vej ' || n END AS title,
        CASE WHEN i BETWEEN 1 AND 8 AND (i + b) % 3 > 0 THEN to_char(date '2008-01-07' + first * 21, 'YY') || '-' || n END AS number
    FROM (
        SELECT *, m - m % (1 + (b + i) % 5) AS first, (b * 10 + i) * 3 + m / (1 + (b + i) % 5) % 3 AS n,
            (ARRAY['lokalplan', 'skole', 'budget', 'havn', 'støj', 'børnehave', 'vejbelysning',
        'ældrepleje'])[1 + (b + i + m / (1 + (b + i) % 5)) % 8]
                AS topic
        FROM made, generate_series(0, 9) i) x) y;
INSERT INTO history.fields (documentid, itemid, position, kind, heading, text, page, confidence, x0, y0, x1, y1, lastpage)
SELECT documentid, itemid, p, (ARRAY['body', 'recommendation', 'decision'])[p], (ARRAY['Sagsfremstilling', 'Indstilling', 'Beslutning'])[p],
    title || repeat(' udvalget drøftede sagen og besluttede at ' || md5(itemid), 6 - p), page, 0.9, 70, 100, 500, 120, page
FROM history.items, generate_series(1, 3) p;
INSERT INTO history.decisions (documentid, itemid, position, body, date, text)
SELECT documentid, itemid, 1, CASE position % 3 WHEN 0 THEN body END, CASE position % 3 WHEN 0 THEN date END, 'Godkendt'
FROM history.items JOIN made USING (documentid) WHERE kind = 'minutes';
INSERT INTO history.participants (documentid, position, name, party, attendance)
SELECT documentid, p, 'Medlem ' || b * 7 + (p + m / 60) % 12, chr(65 + p % 6),
        CASE WHEN kind = 'agenda' THEN 'unknown' WHEN (m + p) % 11 = 0
    THEN 'absent' ELSE 'present' END FROM made, generate_series(1, 9) p;
INSERT INTO history.attachments (documentid, itemid, position, label, title, url, page, x0, y0, x1, y1, lastpage)
SELECT documentid, itemid, 1, 'Bilag 1', 'Notat om ' || title,
        CASE d % 10 WHEN 9 THEN NULL WHEN 8 THEN NULL ELSE 'https://example.org/' || d END,
    page, 70, 100, 500, 120, page FROM history.items JOIN made USING (documentid) WHERE position BETWEEN 2 AND 9;
INSERT INTO history.parts (documentid, position, kind, title, firstpage, lastpage, itemid, attachment)
SELECT documentid, position, 'annex', title, 9, 10, itemid,
        1 FROM history.items JOIN made USING (documentid) WHERE d % 10 = 8 AND position = 2;
INSERT INTO history.tables (documentid, tableid, itemid, "rows", "columns", checkspassed, checksfailed, figures, proven, page, confidence)
SELECT documentid, documentid || '#t1', documentid || '#2', 4, 4, 0, 0, 12, 0, 2, 0.9 FROM made;
INSERT INTO history.cells (documentid, tableid, "row", "column", header, text, value, spanned, total, proven, rowname, rowpath, page,
        serieskey)
SELECT documentid, documentid || '#t1', r, c, CASE c WHEN 1 THEN '' ELSE 'År ' || c END, CASE c WHEN 1 THEN name ELSE figure::text END,
    CASE WHEN c > 1 THEN figure END, false, false, false, name, name, 2, CASE WHEN c > 1 THEN hashtextextended(name || b || '|' || c, 1) END
FROM (SELECT *, d * 31 % 9973 + r * c AS figure, CASE WHEN b % 50 = 7 AND r = 1 THEN 'Allerød' ELSE 'Række ' || b % 50 * 4 + r END AS name
    FROM made, generate_series(1, 4) r, generate_series(1, 4) c) x;
INSERT INTO history.amounts (documentid, position, text, unit, value, kroner, approximate, sentence, itemid, field, page, x0, y0, x1, y1,
        lastpage)
SELECT documentid, position, n || ' kr.', 'kr', n, n, false, 'Der bevilges ' || n || ' kr. til ' || title, itemid, 1, page, 70, 100, 500,
        120, page
FROM (SELECT *, hashtext(itemid) % 1000000 + 1000000 AS n FROM history.items) x;
UPDATE history.store SET cursor = {0}
