-- unique: caseid
-- index: title
-- index: lastdate
-- index: casenumber
SELECT s.caseid, max(CASE WHEN s.reason = 'caseNumber' THEN i.casenumber END) AS casenumber,
    (array_agg(i.title ORDER BY s.step DESC) FILTER (WHERE i.title IS NOT NULL))[1] AS title,
    coalesce(array_agg(DISTINCT s.body ORDER BY s.body) FILTER (WHERE s.body IS NOT NULL), '{}') AS bodies,
    min(s.date) AS firstdate, max(s.date) AS lastdate,
    max(s.step) AS steps, array_agg(s.itemid ORDER BY s.step) AS items
FROM public.case_steps s JOIN public.items i USING (itemid)
GROUP BY s.caseid
