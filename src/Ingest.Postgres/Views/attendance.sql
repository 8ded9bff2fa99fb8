-- index on meetings: body, date, documentid, kind
-- index on participants: documentid, position, name, party, role, attendance
-- A question for a body counts that body's meetings alone: body is in every window and group.
WITH told AS (
    SELECT m.body, m.date, p.name, p.party, p.role, p.attendance,
        row_number() OVER (
            PARTITION BY m.body, m.date, lower(p.name)
            ORDER BY m.kind = 'minutes' DESC, p.attendance <> 'unknown' DESC, p.documentid, p.position) AS choice
    FROM public.participants p JOIN public.meetings m USING (documentid)
    WHERE m.body IS NOT NULL AND m.date IS NOT NULL)
SELECT body, (array_agg(name ORDER BY date DESC))[1] AS name,
    (array_agg(party ORDER BY date DESC) FILTER (WHERE party IS NOT NULL))[1] AS party,
    (array_agg(role ORDER BY date DESC) FILTER (WHERE role IS NOT NULL))[1] AS role,
    count(*) FILTER (WHERE attendance = 'present') AS present,
    count(*) FILTER (WHERE attendance = 'absent') AS absent,
    count(*) FILTER (WHERE attendance = 'unknown') AS unknown,
    min(date) AS firstdate, max(date) AS lastdate
FROM told
WHERE choice = 1
GROUP BY body, lower(name)
