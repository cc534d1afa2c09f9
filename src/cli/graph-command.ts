import { STDIN } from "./arguments.js";
import type { Command } from "./context.js";
import { failure } from "./failure.js";
import { jsonDocument } from "./json.js";
import { pathOf } from "./paths.js";
import { integerOf, oneOf } from "./values.js";

const formats = ["graphml", "csv", "json"] as const;

/** A picture of more cables can no longer be read. */
const MAX_CABLES = 80;

/** `cablegram graph`: who refers to whom, or who writes to whom, in an archive. */
export const graphCommand: Command = async (context) => {
  const { args, output } = context;
  const [archive = STDIN, ...others] = args.files;
  if (archive === STDIN || others.length > 0) throw failure("usage", "name one archive");
  const path = pathOf(context, archive);
  const graph = await import("../bulk/graph.js");
  const around = args.value("svg");
  if (around !== null) {
    const { graphSvg } = await import("../bulk/graph-svg.js");
    const depth = integerOf("depth", args.value("depth")) ?? 1;
    await output.write(graphSvg(graph.readNeighbourhood(path, around, depth, MAX_CABLES), around));
    return 0;
  }
  const network = oneOf("network", args.value("network") ?? "references", graph.networks);
  const format = oneOf("format", args.value("format") ?? "graphml", formats);
  const { graphCsv, graphML } = await import("../bulk/graph-formats.js");
  const write = { graphml: graphML, csv: graphCsv, json: jsonDocument } as const;
  await output.write(write[format](graph.readGraph(path, network)));
  return 0;
};
