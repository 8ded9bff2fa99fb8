-- unique: itemid, position
-- index: body
-- index: documentid
SELECT m.body, m.date, a.documentid, a.itemid, a.position, a.label, a.title, a.access, a.page
FROM public.attachments a JOIN public.meetings m USING (documentid)
WHERE a.url IS NULL
    AND NOT EXISTS (SELECT 1 FROM public.parts p WHERE p.itemid = a.itemid AND p.attachment = a.position)
