-- en: The cases of case_steps, a row each: from when to when, before which bodies, in how many steps, with the title it had last.
-- da: Sagerne i case_steps, en række hver: fra hvornår til hvornår, i hvilke organer, i hvor mange trin, med den titel den sidst havde.
-- example: SELECT title, bodies, firstDate, lastDate FROM cases WHERE steps > 2 ORDER BY lastDate DESC LIMIT 20
select s.caseId, max(case when s.reason = 'caseNumber' then i.caseNumber end) as caseNumber,
    arg_max(i.title, s.step) as title,
    list_sort(list_distinct(list(s.body))) as bodies,
    min(s.date) as firstDate, max(s.date) as lastDate,
    max(s.step) as steps, list_transform(list_sort(list({step: s.step, item: s.itemId})), lambda pair: pair.item) as items
from case_steps s join items i using (itemId)
group by s.caseId
