-- index on decisions: body, documentid, date, itemid
-- index on meetings: body, date, documentid, kind
-- index on meetings: documentid, date
-- Decisions with a body of their own and those without are found by an index each, where a question is for one body.
SELECT body, month, count(DISTINCT itemid) AS items, count(*) AS decisions
FROM (
    SELECT d.body, date_trunc('month', coalesce(d.date, m.date)::timestamp)::date AS month, d.itemid
    FROM public.decisions d JOIN public.meetings m USING (documentid) WHERE d.body IS NOT NULL
    UNION ALL
    SELECT m.body, date_trunc('month', coalesce(d.date, m.date)::timestamp)::date AS month, d.itemid
    FROM public.decisions d JOIN public.meetings m USING (documentid) WHERE d.body IS NULL) x
GROUP BY body, month
