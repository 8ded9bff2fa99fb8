-- unique: itemid
-- index: caseid, step
-- index: documentid
-- index: body, date
-- The same as src/Ingest.Store/Views/case_steps.sql, step by step, in PostgreSQL's words: there is what each step is for.
-- Hashes are the 64 bits of hashtextextended; \w is DuckDB's, of ASCII alone.
WITH papers AS MATERIALIZED (
    SELECT documentid, body, kind, date, coalesce(body, documentid) AS bodyid,
        coalesce(to_char(date, 'YYYY-MM-DD') COLLATE history.plain, documentid) AS day,
        row_number() OVER (ORDER BY date, CASE kind WHEN 'agenda' THEN 1 WHEN 'supplement' THEN 2 WHEN 'minutes' THEN 3 ELSE 4 END,
            documentid)::integer AS docno
    FROM public.meetings
),
numbered AS MATERIALIZED (
    SELECT *, dense_rank() OVER (ORDER BY bodyid)::integer AS bodyno, dense_rank() OVER (ORDER BY bodyid, day)::integer AS meetingno
    FROM papers
),
placed AS MATERIALIZED (
    SELECT i.itemid, i.page, i.titlekey, i.casekey, p.docno, p.bodyno, p.meetingno, p.date,
        hashtextextended(i.titlekey, 0) AS t, hashtextextended(i.casekey, 0) AS k
    FROM public.items i JOIN numbered p ON p.documentid = i.documentid
),
ofbody AS (
    SELECT bodyno, k FROM (
        SELECT bodyno, k, count(*) AS n, sum(count(*)) OVER (PARTITION BY bodyno) AS allof FROM placed GROUP BY bodyno, k) x
    WHERE k IS NOT NULL AND n >= 6 AND n * 2 >= allof
),
ofdocument AS (
    SELECT docno, k FROM (
        SELECT docno, k, count(*) AS n, sum(count(*)) OVER (PARTITION BY docno) AS allof FROM placed GROUP BY docno, k) x
    WHERE k IS NOT NULL AND n >= 4 AND n * 2 >= allof
),
again AS MATERIALIZED (
    SELECT itemid, row_number() OVER (PARTITION BY docno, t ORDER BY page, itemid)::integer AS nth
    FROM placed WHERE (docno, t) IN (SELECT docno, t FROM placed WHERE t IS NOT NULL GROUP BY docno, t HAVING count(*) > 1)
),
cased AS MATERIALIZED (
    SELECT p.itemid, p.page, p.titlekey, p.docno, p.bodyno, p.meetingno, p.date, p.t, coalesce(a.nth, 1) AS nth,
        CASE WHEN b.k IS NULL AND d.k IS NULL THEN p.k END AS k, CASE WHEN b.k IS NULL AND d.k IS NULL THEN p.casekey END AS casekey
    FROM placed p LEFT JOIN ofbody b ON b.bodyno = p.bodyno AND b.k = p.k LEFT JOIN ofdocument d ON d.docno = p.docno AND d.k = p.k
    LEFT JOIN again a ON a.itemid = p.itemid
),
titles AS MATERIALIZED (
    SELECT meetingno, t, nth, min(bodyno) AS bodyno, min(date) AS date, count(*) AS papers, min(k) AS k, max(k) AS otherk,
        min(casekey) AS casekey, min(titlekey) AS titlekey
    FROM cased WHERE t IS NOT NULL GROUP BY meetingno, t, nth
),
recurring AS MATERIALIZED (
    SELECT bodyno, t, min(titlekey) AS titlekey, count(DISTINCT meetingno) AS n, max(meetingno) - min(meetingno) + 1 AS span,
        count(k) > 0 AS haskey, bool_or(k IS NULL) AS lackskey
    FROM titles GROUP BY bodyno, t HAVING count(DISTINCT meetingno) > 1
),
standing AS MATERIALIZED (
    SELECT DISTINCT t FROM recurring WHERE (n >= 4 AND n * 4 >= span)
        OR titlekey ~ '^[0-9A-Za-z_]*(opfølgning|rapport|rapportering|orientering|meddelels|status|statusnotat|oversigt|redegørels)$'
),
near AS MATERIALIZED (
    SELECT meetingno, t, nth, nearkey FROM (
        SELECT meetingno, t, nth, k, date,
            CASE WHEN min(k) OVER around = max(otherk) OVER around THEN min(casekey) OVER around END AS nearkey
        FROM titles WHERE date IS NOT NULL AND (bodyno, t) IN (
            SELECT r.bodyno, r.t FROM recurring r WHERE r.haskey AND r.lackskey AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.t = r.t))
        WINDOW around AS (PARTITION BY bodyno, t ORDER BY date
            RANGE BETWEEN INTERVAL '365 days' PRECEDING AND INTERVAL '365 days' FOLLOWING)) x
    WHERE k IS NULL AND nearkey IS NOT NULL
        AND coalesce((substring(nearkey FROM '^(?:[A-Z]+-)?(?:20)?([0-9]{2})-[0-9]+$')::integer + 49) % 100 + 1951, 0)
            <= extract(year FROM date)
),
days AS (
    SELECT DISTINCT bodyno, t, date FROM titles WHERE date IS NOT NULL AND k IS NULL AND (bodyno, t) IN (
        SELECT r.bodyno, r.t FROM recurring r WHERE r.lackskey AND NOT EXISTS (SELECT 1 FROM standing s WHERE s.t = r.t))
),
runs AS MATERIALIZED (
    SELECT bodyno, t, date, max(starts) OVER (PARTITION BY bodyno, t ORDER BY date ROWS UNBOUNDED PRECEDING) AS firstdate FROM (
        SELECT *, CASE WHEN coalesce(date - lag(date) OVER (PARTITION BY bodyno, t ORDER BY date) <= 300, false) THEN NULL ELSE date END
            AS starts
        FROM days) x
),
called AS (
    SELECT c.itemid, c.docno, c.page, c.nth, c.k IS NOT NULL AS isprinted, m.k IS NOT NULL AS ismet, e.nearkey IS NOT NULL AS isnear,
        s.t IS NOT NULL AS isstanding, coalesce(m.papers, 1) AS papers,
        coalesce(c.casekey, CASE WHEN m.k = m.otherk THEN m.casekey END, e.nearkey,
            CASE WHEN c.t IS NULL THEN 'item:' || c.itemid
                ELSE 'title:' || p.bodyid || '|' || c.titlekey || '|' || CASE WHEN s.t IS NOT NULL OR r.firstdate IS NULL THEN p.day
                    ELSE to_char(r.firstdate, 'YYYY-MM-DD') COLLATE history.plain END
                    || CASE WHEN c.nth > 1 THEN '|' || c.nth ELSE '' END END) AS caseid
    FROM cased c JOIN numbered p ON p.docno = c.docno
    LEFT JOIN titles m ON m.meetingno = c.meetingno AND m.t = c.t AND m.nth = c.nth
    LEFT JOIN near e ON e.meetingno = c.meetingno AND e.t = c.t AND e.nth = c.nth
    LEFT JOIN standing s ON s.t = c.t
    LEFT JOIN runs r ON r.bodyno = c.bodyno AND r.t = c.t AND r.date = c.date
),
named AS MATERIALIZED (SELECT *, hashtextextended(caseid, 0) AS caseno FROM called),
threads AS MATERIALIZED (
    SELECT n.caseno, count(*) AS steps, min(p.date) IS NOT DISTINCT FROM max(p.date) AS isoneday
    FROM named n JOIN numbered p ON p.docno = n.docno GROUP BY n.caseno
)
SELECT n.caseid, n.itemid, p.documentid, p.body, p.kind, p.date,
    row_number() OVER (PARTITION BY n.caseno ORDER BY n.docno, n.page, n.nth, n.itemid)::integer AS step,
    CASE WHEN n.isprinted THEN 'caseNumber' WHEN n.ismet OR (n.papers > 1 AND (n.isstanding OR h.isoneday)) THEN 'sameMeeting'
        ELSE 'title' END COLLATE history.plain AS reason,
    CASE WHEN h.steps = 1 THEN 1.0 WHEN n.isprinted THEN 0.99 WHEN n.ismet OR n.isstanding OR h.isoneday THEN 0.97 WHEN n.isnear THEN 0.9
        ELSE 0.85 END::double precision AS confidence
FROM named n JOIN numbered p ON p.docno = n.docno JOIN threads h ON h.caseno = n.caseno
