-- Bodies, apart from the narrow rows that name them. Erasing destroys the row: bytes and salt.
CREATE TABLE IF NOT EXISTS body (
    id ROW_KEY NOT NULL PRIMARY KEY,
    salt BYTES NOT NULL,
    bytes BYTES NOT NULL
);
