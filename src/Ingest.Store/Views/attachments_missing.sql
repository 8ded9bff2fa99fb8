-- en: Attachments that an item names and that are nowhere to be had: they have no address, and are no part of the file.
-- da: Bilag, som et punkt nævner, og som ikke er til at få: de har ingen adresse og er ikke en del af filen.
-- example: SELECT body, count(*) AS missing FROM attachments_missing GROUP BY body ORDER BY missing DESC
SELECT m.body, m.date, a.documentId, a.itemId, a.position, a.label, a.title, a.access, a.page
FROM attachments a JOIN meetings m USING (documentId)
WHERE a.url IS NULL
    AND NOT EXISTS (SELECT 1 FROM parts p WHERE p.itemId = a.itemId AND p.attachment = a.position)
