-- en: Who took part in how many meetings of which body: present, absent and not said, by the minutes (by the agenda where there are none).
-- da: Hvem deltog i hvor mange af et organs møder: til stede, fraværende og ikke oplyst, efter referatet (efter dagsordenen, hvor der intet er).
-- example: SELECT name, party, present, absent FROM attendance WHERE body = 'Kulturudvalget' ORDER BY present DESC
WITH told AS (
    SELECT m.body, m.date, p.name, p.party, p.role, p.attendance,
        row_number() OVER (
            PARTITION BY m.body, m.date, lower(p.name)
            ORDER BY m.kind = 'minutes' DESC, p.attendance <> 'unknown' DESC, p.documentId, p.position) AS choice
    FROM participants p JOIN meetings m USING (documentId)
    WHERE m.body IS NOT NULL AND m.date IS NOT NULL)
SELECT body, arg_max(name, date) AS name, arg_max(party, date) AS party, arg_max(role, date) AS role,
    count(*) FILTER (attendance = 'present') AS present,
    count(*) FILTER (attendance = 'absent') AS absent,
    count(*) FILTER (attendance = 'unknown') AS unknown,
    min(date) AS firstDate, max(date) AS lastDate
FROM told
WHERE choice = 1
GROUP BY body, lower(name)
