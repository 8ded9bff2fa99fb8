-- en: How many items each body decided on in each month; a decision without a date of its own counts in the month of its meeting.
-- da: Hvor mange punkter hvert organ besluttede i hver måned; en beslutning uden egen dato tælles i mødets måned.
-- example: SELECT month, sum(items) AS items FROM decisions_by_month WHERE body = 'Byrådet' GROUP BY month ORDER BY month
SELECT coalesce(d.body, m.body) AS body,
    CAST(date_trunc('month', coalesce(d.date, m.date)) AS DATE) AS month,
    count(DISTINCT d.itemId) AS items, count(*) AS decisions
FROM decisions d JOIN meetings m USING (documentId)
GROUP BY ALL
