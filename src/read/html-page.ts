/** A cable of a page: where its first block starts, in UTF-16 units. */
export interface HtmlCable {
  readonly at: number;
  readonly id: string | null;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
}

/** Collects the cables of a page from its tags and texts, as a parser meets them. */
export interface HtmlPage {
  readonly open: (tag: string, at: number) => void;
  readonly close: (tag: string) => void;
  readonly text: (text: string) => void;
  readonly cables: () => readonly HtmlCable[];
}

interface Cell {
  readonly isName: boolean;
  text: string;
}

interface Group {
  at: number;
  readonly blocks: string[];
  readonly metadata: Record<string, string>;
}

/** Without a prototype, so that a table that names a row `__proto__` gives a name like others. */
const newGroup = (): Group => ({ at: 0, blocks: [], metadata: Object.create(null) as Record<string, string> });

/** Their text is no text of the page. */
const hidden: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "select", "textarea"]);
/** They end a line where the text is not preformatted. */
const breaking: ReadonlySet<string> = new Set([
  "address",
  "blockquote",
  "div",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "hr",
  "li",
  "ol",
  "p",
  "section",
  "tr",
  "ul",
]);
const idNames = /^(?:reference(?: id)?|id|mrn|canonical id|document number|message id)$/i;

/**
 * A page without anything yet. A table behind a block begins the next cable.
 *
 * @example const page = htmlPage(); page.open("pre", 0); page.text("TAGS: PREL"); page.close("pre"); page.cables();
 */
export const htmlPage = (): HtmlPage => {
  const groups: Group[] = [newGroup()];
  const title: Cell = { isName: false, text: "" };
  let loose = "";
  let preDepth = 0;
  let hiddenDepth = 0;
  let cell: Cell | null = null;
  let row: Cell[] = [];
  let names: readonly string[] = [];
  let inTitle = false;
  const group = (): Group => groups.at(-1) as Group;
  const add = (text: string): void => {
    if (preDepth > 0) group().blocks.push(`${group().blocks.pop() ?? ""}${text}`);
    else if (cell !== null) cell.text += text;
    else loose += text;
  };
  const endRow = (): void => {
    names = addRow(row, names, group().metadata);
    row = [];
  };
  return {
    open: (tag, at) => {
      if (hidden.has(tag)) hiddenDepth += 1;
      if (tag === "title") inTitle = true;
      if (tag === "table" && preDepth === 0 && group().blocks.length > 0) groups.push(newGroup());
      if (tag === "td" || tag === "th") {
        cell = { isName: tag === "th", text: "" };
        row.push(cell);
      }
      if (tag === "br") add("\n");
      else if (breaking.has(tag) && preDepth === 0 && cell === null) add("\n");
      if (tag === "pre") {
        if (preDepth === 0) {
          if (group().blocks.length === 0) group().at = at;
          group().blocks.push("");
        }
        preDepth += 1;
      }
    },
    close: (tag) => {
      if (hidden.has(tag)) hiddenDepth = Math.max(0, hiddenDepth - 1);
      if (tag === "title") inTitle = false;
      if (tag === "pre") preDepth = Math.max(0, preDepth - 1);
      if (tag === "td" || tag === "th") cell = null;
      if (tag === "tr") endRow();
      if (tag === "table") names = [];
      if (tag === "p" && preDepth === 0) add("\n");
    },
    text: (text) => {
      if (inTitle) title.text += text;
      else if (hiddenDepth === 0) add(preDepth > 0 ? text : text.replace(/\s+/g, " "));
    },
    cables: () => {
      const named = groups.map((one) => withTitle(one, title.text.trim()));
      const found = named.flatMap((one) => cableOf(one, one.blocks) ?? []);
      const [first] = named;
      if (found.length > 0 || first === undefined) return found;
      return [cableOf(first, [loose.replace(/\n +/g, "\n").replace(/(?<! ) +\n/g, "\n")]) ?? []].flat();
    },
  };
};

/** What a row of a table says: names above values, or a name and its value side by side. Gives the names that hold. */
const addRow = (
  row: readonly Cell[],
  names: readonly string[],
  metadata: Record<string, string>,
): readonly string[] => {
  const texts = row.map(({ text }) => text.replace(/\s+/g, " ").trim());
  if (row.length > 0 && row.every(({ isName }) => isName)) return texts;
  const [name, value] = texts;
  if (row.length === 2 && row[0]?.isName === true && name !== undefined && value !== undefined) metadata[name] = value;
  else for (const [index, one] of names.entries()) if (texts[index] !== undefined) metadata[one] = texts[index];
  return names;
};

const withTitle = (group: Group, title: string): Group =>
  title === "" ? group : { ...group, metadata: { ...group.metadata, title } };

const cableOf = ({ at, metadata }: Group, blocks: readonly string[]): HtmlCable | null => {
  const text = blocks
    .map((block) => block.replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd())
    .filter((block) => block !== "")
    .join("\n\n");
  if (text.trim() === "") return null;
  const id = Object.entries(metadata).find(([name]) => idNames.test(name.trim()))?.[1] ?? null;
  return { at, id, text: `${text}\n`, metadata: { ...metadata } };
};
