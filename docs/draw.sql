-- Recomputes the tickets and the reserved seats of a draw record in PostgreSQL (13 or newer, database in UTF-8), and
-- prints every difference; none means that record and SQL agree. Selected are compared where there are no open seats.
--
--   psql -v record=record.json -f docs/draw.sql < entrants.jsonl
--
-- The ticket is that of docs/draw.md, point 6: HMAC-SHA256 under the seed of texts, each after its length in bytes as 32
-- bits; an entrant of weight w has the least of the tickets 1 to w. PostgreSQL compares bytea as unsigned bytes.
\set QUIET on
\set ON_ERROR_STOP on
SET client_min_messages = warning;
\set json `cat :'record'`
CREATE EXTENSION IF NOT EXISTS pgcrypto;

CREATE FUNCTION pg_temp.field(text) RETURNS bytea IMMUTABLE LANGUAGE sql AS
$$ SELECT int4send(octet_length(convert_to($1, 'UTF8'))) || convert_to($1, 'UTF8') $$;

CREATE TEMP TABLE record AS SELECT :'json'::jsonb AS json;

-- No quotes and no delimiters: each line as it is. The first names the format.
CREATE TEMP TABLE line (text text);
\copy line FROM pstdin WITH (FORMAT csv, DELIMITER E'\x01', QUOTE E'\x02', ESCAPE E'\x03')
CREATE TEMP TABLE entrant AS
SELECT json->>'quota' AS quota, json->>'receipt' AS receipt, (json->>'weight')::int AS weight
FROM (SELECT text::jsonb AS json FROM line) AS lines
WHERE NOT json ? 'format';

CREATE TEMP TABLE ticket AS
WITH draw AS (
    SELECT decode(json->>'seed', 'hex') AS seed,
           pg_temp.field('shien/draw-ticket/1') || pg_temp.field(json->'lock'->'id'->>'programme')
               || pg_temp.field(json->'lock'->'id'->>'draw') || pg_temp.field(json->'lock'->'id'->>'sequence') AS prefix
    FROM record)
SELECT quota, receipt, least.ticket, row_number() OVER (PARTITION BY quota ORDER BY least.ticket, receipt) AS place
FROM entrant, draw, LATERAL (
    SELECT hmac(prefix || pg_temp.field(receipt) || pg_temp.field(k::text), seed, 'sha256') AS ticket
    FROM generate_series(1, weight) AS k
    ORDER BY 1
    LIMIT 1) AS least;

-- Of each quota as many of the least as the record has of it.
CREATE TEMP TABLE difference AS
WITH recorded AS (
    SELECT t->>'quota' AS quota, t->>'receipt' AS receipt, decode(t->>'ticket', 'hex') AS ticket
    FROM record, jsonb_array_elements(json->'tickets') AS t),
kept AS (SELECT quota, count(*) AS count FROM recorded GROUP BY quota),
computed AS (SELECT quota, receipt, ticket FROM ticket JOIN kept USING (quota) WHERE place <= count),
plan AS (
    SELECT q->>'quota' AS quota, (q->>'seats')::int AS seats
    FROM record, jsonb_array_elements(json->'lock'->'plan'->'quotas') AS q),
seated AS (
    SELECT quota, receipt FROM ticket JOIN plan USING (quota) WHERE place <= seats),
selected AS (
    SELECT s->>'quota' AS quota, s->>'receipt' AS receipt FROM record, jsonb_array_elements(json->'selected') AS s),
plain AS (SELECT FROM record WHERE json->'lock'->'plan'->>'openSeats' = '0')
SELECT 'ticket in SQL alone' AS what, d.quota, d.receipt FROM (TABLE computed EXCEPT TABLE recorded) AS d
UNION ALL
SELECT 'ticket in the record alone', d.quota, d.receipt FROM (TABLE recorded EXCEPT TABLE computed) AS d
UNION ALL
SELECT 'seat in SQL alone', d.quota, d.receipt FROM plain, (TABLE seated EXCEPT TABLE selected) AS d
UNION ALL
SELECT 'seat in the record alone', d.quota, d.receipt FROM plain, (TABLE selected EXCEPT TABLE seated) AS d;

SELECT * FROM difference ORDER BY quota, receipt;
SELECT count(*) AS entrants,
       (SELECT jsonb_array_length(json->'tickets') FROM record) AS tickets_compared,
       (SELECT jsonb_array_length(json->'selected') FROM record) AS selected,
       (SELECT count(*) FROM difference) AS differences
FROM entrant;
