// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/impactsql.h"

namespace rs::bench {

namespace {

//! Events by UTC: to which day one of them belongs changes nothing about how long it takes.
constexpr const char* impactEvents = R"(
CREATE TEMP TABLE every AS SELECT *, strftime('%Y-%m', start / 1000, 'unixepoch') AS month,
  strftime('%Y', start / 1000, 'unixepoch') AS year FROM event
  WHERE start IS NOT NULL AND coalesce(status, '') <> 'cancelled';
CREATE TEMP TABLE e AS SELECT * FROM every WHERE year = '2026';
CREATE TEMP VIEW taking AS SELECT * FROM participant WHERE status IN ('registered', 'confirmed', 'attended', 'no_show');
)";

//! Events and their leaders; who is new and who returns, over the period, by month, by year of the first visit.
constexpr const char* impactOfPeople = R"(
SELECT sum(kind = 'school'), count(*), count(DISTINCT region), count(DISTINCT city) FROM e;
SELECT count(*) FROM (SELECT leader_id FROM e WHERE leader_id IS NOT NULL UNION
  SELECT deputy_id FROM e WHERE deputy_id IS NOT NULL UNION
  SELECT m.person_id FROM team_member m JOIN e ON e.id = m.event_id
  WHERE m.person_id IS NOT NULL AND m.role IN ('leader', 'deputy') AND coalesce(m.state, '') <> 'declined');
CREATE TEMP TABLE first AS SELECT p.person_id AS person, min(y.start) AS start, min(y.month) AS month,
  min(y.year) AS year FROM taking p JOIN every y ON y.id = p.event_id WHERE p.person_id IS NOT NULL GROUP BY 1;
CREATE INDEX temp.first_person ON first (person);
SELECT count(*), sum(new), sum(NOT new) FROM (SELECT DISTINCT p.person_id, f.year = '2026' AS new
  FROM taking p JOIN e ON e.id = p.event_id JOIN first f ON f.person = p.person_id);
SELECT month, sum(new), sum(NOT new) FROM (SELECT DISTINCT e.month, p.person_id, f.month = e.month AS new
  FROM taking p JOIN e ON e.id = p.event_id JOIN first f ON f.person = p.person_id) GROUP BY 1;
SELECT first, year - first, count(*) FROM (SELECT DISTINCT p.person_id, f.year AS first, y.year AS year
  FROM taking p JOIN every y ON y.id = p.event_id JOIN first f ON f.person = p.person_id) GROUP BY 1, 2;
)";

constexpr const char* impactOfTheRest = R"(
SELECT count(*), count(DISTINCT p.person_id), sum(CASE p.status WHEN 'attended' THEN p.minutes END) / 60.0
  FROM taking p JOIN e ON e.id = p.event_id;
SELECT e.region, count(*), count(DISTINCT p.person_id) FROM taking p JOIN e ON e.id = p.event_id GROUP BY 1;
SELECT e.topic, count(*) FROM taking p JOIN e ON e.id = p.event_id GROUP BY 1;
SELECT e.format, count(*) FROM taking p JOIN e ON e.id = p.event_id GROUP BY 1;
SELECT p.position, count(*) FROM taking p JOIN e ON e.id = p.event_id GROUP BY 1 ORDER BY 2 DESC;
SELECT project_id, count(*), sum(kind = 'school') FROM e GROUP BY 1;
SELECT region, min(start) FROM every GROUP BY 1;
SELECT count(*), sum(p.status IN ('registered', 'confirmed', 'attended', 'no_show')), sum(p.status = 'attended')
  FROM participant p JOIN e ON e.id = p.event_id;
SELECT count(*), 100.0 * (sum(recommendation >= 9) - sum(recommendation <= 6)) / count(recommendation)
  FROM response r JOIN e ON e.id = r.event_id;
SELECT e.month, 100.0 * (sum(recommendation >= 9) - sum(recommendation <= 6)) / count(recommendation)
  FROM response r JOIN e ON e.id = r.event_id GROUP BY 1;
SELECT a.key, a.value, count(*) FROM response r JOIN e ON e.id = r.event_id, json_each(r.answers) a
  WHERE a.key IN ('usefulness', 'topic', 'speakers', 'organisation') GROUP BY 1, 2;
SELECT a.practice_id, count(*), sum(still_used_on >= date(since, '+1 months')),
  sum(still_used_on >= date(since, '+3 months')), sum(still_used_on >= date(since, '+6 months'))
  FROM adoption a JOIN e ON e.id = a.event_id GROUP BY 1 ORDER BY 2 DESC;
SELECT count(DISTINCT person_id), sum(coalesce(group_size, 25)) FROM adoption a JOIN e ON e.id = a.event_id;
SELECT coalesce(s.person_id, s.name), 100.0 * (sum(good) - sum(bad)) / sum(answers) FROM speaker s JOIN
  (SELECT event_id, sum(recommendation >= 9) AS good, sum(recommendation <= 6) AS bad, count(recommendation) AS answers
   FROM response GROUP BY 1) r ON r.event_id = s.event_id JOIN e ON e.id = s.event_id WHERE s.state = 'accepted'
  GROUP BY 1;
SELECT count(DISTINCT practice_id) FROM speaker s JOIN e ON e.id = s.event_id;
SELECT title, json_array_length(asked_by) FROM topic WHERE asked_by IS NOT NULL;
SELECT from_city, to_city, count(*) FROM delegation d JOIN e ON e.id = d.event_id GROUP BY 1, 2;
SELECT track_id, stage_id, count(*) FROM application GROUP BY 1, 2;
SELECT substr(date, 1, 4), avg(volunteering), avg(democratization), avg(partnership) FROM self_assessment GROUP BY 1;
)";

} // namespace

QByteArray firstImpactSql() { return QByteArray(impactEvents) + impactOfPeople; }
QByteArray secondImpactSql() { return QByteArray(impactEvents) + impactOfTheRest; }

} // namespace rs::bench
