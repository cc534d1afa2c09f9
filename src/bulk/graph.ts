import { failure } from "../failure.js";
import { openArchive } from "./search.js";
import type { Database } from "./sqlite.js";

/** The networks in an archive: cables that refer to cables, and senders with their addressees. */
export const networks = ["references", "stations"] as const;

export type Network = (typeof networks)[number];

/** A cable or a station. What is not known is null. */
export interface GraphNode {
  /** Number of the cable, or name of the station. */
  readonly id: string;
  /** Whether the archive holds the cable, or something that the station sent. */
  readonly known: boolean;
  readonly dtg: string | null;
  readonly from: string | null;
  readonly level: string | null;
  readonly subject: string | null;
}

/** From the cable that refers to the one that is meant, or from the sender to the addressee. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** How often. */
  readonly weight: number;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const edgesOf = {
  references: `SELECT c.mrn AS source, r.mrn AS target, count(*) AS weight
    FROM "references" r JOIN cables c USING (cable) WHERE c.mrn IS NOT NULL AND r.mrn IS NOT NULL`,
  stations: `SELECT c."from" AS source, a.name AS target, count(*) AS weight
    FROM addressees a JOIN cables c USING (cable) WHERE c."from" IS NOT NULL AND a.role <> 'from'`,
} as const satisfies Record<Network, string>;

/** By place: the table of cables has a column of its own that is called `source`. */
const byEnds = "GROUP BY 1, 2 ORDER BY 1, 2";

/** Of a number that several copies have, the first. */
const nodeOf = {
  references: 'SELECT dtg, "from", level, subject FROM cables WHERE mrn = ? ORDER BY row LIMIT 1',
  stations: 'SELECT NULL AS dtg, NULL AS "from", NULL AS level, NULL AS subject FROM cables WHERE "from" = ? LIMIT 1',
} as const satisfies Record<Network, string>;

/**
 * A network of an archive, in the order of the names. Throws a failure for a file that is no archive.
 *
 * @example readGraph("archive.sqlite", "references").edges.length
 */
export const readGraph = (path: string, network: Network): Graph => {
  const database = openArchive(path);
  try {
    const sql = `${edgesOf[network]} ${byEnds}`;
    const edges = edgesFrom(database, sql, []);
    return { nodes: nodesFor(database, network, edges, []), edges };
  } finally {
    database.close();
  }
};

/**
 * What is at most `depth` references away from a cable, in either direction, at most `limit` cables. Throws a failure
 * `usage` when the archive knows nothing of it.
 *
 * @example readNeighbourhood("archive.sqlite", "10EXAMPLE7", 1, 60)
 */
export const readNeighbourhood = (path: string, mrn: string, depth: number, limit: number): Graph => {
  const database = openArchive(path);
  try {
    const sql = `${edgesOf.references} AND %s = ? ${byEnds}`;
    const around = (id: string): readonly GraphEdge[] =>
      ["c.mrn", "r.mrn"].flatMap((column) => edgesFrom(database, sql.replace("%s", column), [id]));
    const found = new Map<string, GraphEdge>();
    const ids = new Set([mrn]);
    let front = [mrn];
    for (let step = 0; step < depth; step += 1) {
      const next: string[] = [];
      for (const edge of front.flatMap(around)) {
        for (const id of [edge.source, edge.target]) {
          if (ids.has(id) || ids.size >= limit) continue;
          ids.add(id);
          next.push(id);
        }
        if (ids.has(edge.source) && ids.has(edge.target)) found.set(`${edge.source} ${edge.target}`, edge);
      }
      front = next;
    }
    const edges = [...found.values()];
    const nodes = nodesFor(database, "references", edges, [mrn]);
    if (edges.length === 0 && nodes[0]?.known !== true) throw failure("usage", `${path} knows no cable ${mrn}`);
    return { nodes, edges };
  } finally {
    database.close();
  }
};

/** Rows of the driver have no prototype, and these are plain data. */
const edgesFrom = (database: Database, sql: string, values: readonly string[]): readonly GraphEdge[] =>
  database
    .prepare(sql)
    .all(...values)
    .map((row) => ({ ...row }) as unknown as GraphEdge);

const nodesFor = (
  database: Database,
  network: Network,
  edges: readonly GraphEdge[],
  also: readonly string[],
): readonly GraphNode[] => {
  const ids = new Set([...also, ...edges.flatMap(({ source, target }) => [source, target])]);
  const find = database.prepare(nodeOf[network]);
  const nothing = { dtg: null, from: null, level: null, subject: null };
  return [...ids].sort().map((id) => {
    const row = find.get(id);
    return { id, known: row !== undefined, ...nothing, ...row };
  });
};
