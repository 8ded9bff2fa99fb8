-- en: A case's way through meetings, an item a step: the same case number over all bodies, else the same title in the body within a year; reason and confidence say which. A standing title (Eventuelt) joins only the papers of one meeting.
-- da: En sags vej gennem møder, et punkt pr. trin: samme sagsnummer i alle organer, ellers samme titel i organet inden for et år; reason og confidence siger hvilken. En fast titel (Eventuelt) samler kun ét mødes papirer.
-- example: SELECT step, date, body, kind, reason FROM case_steps WHERE caseId = '23-1371' ORDER BY step
-- A case's way through meetings: each item of each document is a step of exactly one case.
-- 1. Items with the same case number are one case, whatever the body. A number that stands on half of a body's or of a document's items
--    is the meeting's, and no case's.
-- 2. An item without a number takes that of the items with its title in its meeting, else in its body within a year, where these agree.
-- 3. The rest are one case by body and title while no more than 300 days lie between two meetings: what comes back after a year is new.
--    A title that comes in a quarter of the meetings between its first and its last, and in four at least, is a standing one, and so is a
--    report's without a period ("Budgetopfølgning"): then only the papers of one meeting are one case.
--    A number of a later year is none of an earlier meeting's; 96 is 1996, 24 is 2024.
-- caseId: the case number's key, or 'title:' with body, title and first date, which later documents do not change.
-- Names are compared by their 64-bit hashes and small numbers, for sorting and joining by text takes three times as long.
with papers as materialized (
    select documentId, body, kind, date, coalesce(body, documentId) as bodyId, coalesce(strftime(date, '%Y-%m-%d'), documentId) as day,
        row_number() over (order by date nulls last, case kind when 'agenda' then 1 when 'supplement' then 2 when 'minutes' then 3 else 4 end,
            documentId)::integer as docNo,
        dense_rank() over (order by bodyId)::integer as bodyNo,
        dense_rank() over (order by bodyId, day)::integer as meetingNo
    from meetings
),
placed as materialized (
    select i.itemId, i.page, i.titleKey, i.caseKey, p.docNo, p.bodyNo, p.meetingNo, p.date,
        case when i.titleKey is not null then hash(i.titleKey) end as t, case when i.caseKey is not null then hash(i.caseKey) end as k
    from items i join papers p using (documentId)
),
-- Numbers that are a body's or a document's, and no case's.
ofBody as (
    select bodyNo, k from (
        select bodyNo, k, count(*) as n, sum(count(*)) over (partition by bodyNo) as allOf from placed group by bodyNo, k)
    where k is not null and n >= 6 and n * 2 >= allOf
),
ofDocument as (
    select docNo, k from (
        select docNo, k, count(*) as n, sum(count(*)) over (partition by docNo) as allOf from placed group by docNo, k)
    where k is not null and n >= 4 and n * 2 >= allOf
),
-- Items of one document with one title are told apart by their order: "Lukket punkt" is a new matter each time.
again as materialized (
    select itemId, row_number() over (partition by docNo, t order by page, itemId)::integer as nth
    from placed semi join (select docNo, t from placed where t is not null group by docNo, t having count(*) > 1) using (docNo, t)
),
cased as materialized (
    select p.* exclude (k, caseKey), coalesce(a.nth, 1) as nth,
        case when b.k is null and d.k is null then p.k end as k, case when b.k is null and d.k is null then p.caseKey end as caseKey
    from placed p left join ofBody b on b.bodyNo = p.bodyNo and b.k = p.k left join ofDocument d on d.docNo = p.docNo and d.k = p.k
    left join again a on a.itemId = p.itemId
),
titles as materialized (
    select meetingNo, t, nth, any_value(bodyNo) as bodyNo, any_value(date) as date, count(*) as papers, min(k) as k, max(k) as otherK,
        any_value(caseKey) as caseKey, any_value(titleKey) as titleKey
    from cased where t is not null group by meetingNo, t, nth
),
recurring as materialized (
    select bodyNo, t, any_value(titleKey) as titleKey, count(distinct meetingNo) as n, max(meetingNo) - min(meetingNo) + 1 as span, count(k) > 0 as hasKey, bool_or(k is null) as lacksKey
    from titles group by bodyNo, t having count(distinct meetingNo) > 1
),
standing as materialized (select distinct t from recurring where (n >= 4 and n * 4 >= span)
    or regexp_full_match(titleKey, '\w*(opfølgning|rapport|rapportering|orientering|meddelels|status|statusnotat|oversigt|redegørels)')),
-- The number of the same title in the body within a year, for titles that have it in one meeting and not in another.
near as materialized (
    select meetingNo, t, nth, nearKey from (
        select meetingNo, t, nth, k, date, case when min(k) over around = max(otherK) over around then min(caseKey) over around end as nearKey
        from titles semi join (select bodyNo, t from recurring anti join standing using (t) where hasKey and lacksKey) using (bodyNo, t)
        where date is not null
        window around as (partition by bodyNo, t order by date range between interval 365 days preceding and interval 365 days following))
    where k is null and nearKey is not null
        and coalesce((try_cast(regexp_extract(nearKey, '^(?:[A-Z]+-)?(?:20)?([0-9]{2})-[0-9]+$', 1) as integer) + 49) % 100 + 1951, 0)
            <= year(date)
),
-- The first date of each run of meetings with one title and no number.
days as (
    select bodyNo, t, date from (
        select distinct bodyNo, t, date from titles anti join standing using (t)
        semi join (select bodyNo, t from recurring where lacksKey) using (bodyNo, t) where date is not null and k is null)
),
runs as materialized (
    select bodyNo, t, date, max(starts) over (partition by bodyNo, t order by date rows unbounded preceding) as firstDate from (
        select *, case when coalesce(date - lag(date) over (partition by bodyNo, t order by date) <= 300, false) then null else date end as starts
        from days)
),
named as materialized (
    select c.itemId, c.docNo, c.page, c.nth, c.date, c.k is not null as isPrinted, m.k is not null as isMet, e.nearKey is not null as isNear,
        s.t is not null as isStanding, coalesce(m.papers, 1) as papers,
        coalesce(c.caseKey, case when m.k = m.otherK then m.caseKey end, e.nearKey,
            case when c.t is null then 'item:' || c.itemId
                else concat('title:', p.bodyId, '|', c.titleKey, '|', case when s.t is not null or r.firstDate is null then p.day
                    else strftime(r.firstDate, '%Y-%m-%d') end, case when c.nth > 1 then '|' || c.nth end) end) as caseId,
        hash(caseId) as caseNo
    from cased c join papers p using (docNo)
    left join titles m on m.meetingNo = c.meetingNo and m.t = c.t and m.nth = c.nth
    left join near e on e.meetingNo = c.meetingNo and e.t = c.t and e.nth = c.nth
    left join standing s on s.t = c.t
    left join runs r on r.bodyNo = c.bodyNo and r.t = c.t and r.date = c.date
),
threads as (select caseNo, count(*) as steps, min(date) is not distinct from max(date) as isOneDay from named group by caseNo)
select n.caseId, n.itemId, p.documentId, p.body, p.kind, p.date,
    row_number() over (partition by n.caseNo order by n.docNo, n.page, n.nth, n.itemId)::integer as step,
    case when n.isPrinted then 'caseNumber' when n.isMet or (n.papers > 1 and (n.isStanding or h.isOneDay)) then 'sameMeeting' else 'title' end
        as reason,
    case when h.steps = 1 then 1.0 when n.isPrinted then 0.99 when n.isMet or n.isStanding or h.isOneDay then 0.97 when n.isNear then 0.9
        else 0.85 end::double as confidence
from named n join papers p using (docNo) join threads h using (caseNo)
