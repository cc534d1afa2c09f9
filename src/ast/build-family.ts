/** Builders of what only some families of messages have, with the rules of `build.ts`. */
import { buildNode } from "./build-node.js";
import type { Fields } from "./fields.js";
import type {
  Attribute,
  Attributes,
  ControlLine,
  Distribution,
  Drafting,
  MessageSet,
  Office,
  Official,
} from "./nodes.js";

/**
 * A `Distribution`: the offices that got a copy; by default of a message that came in.
 *
 * @example buildDistribution({ offices: [buildOffice({ symbol: "EUR", copies: 25 })], total: 25, letter: "W" })
 */
export const buildDistribution = (fields: Fields<"Distribution"> = {}): Distribution =>
  buildNode("Distribution", fields);

/**
 * An `Office`: one office of a distribution.
 *
 * @example buildOffice({ symbol: "EUR", copies: 25 })
 */
export const buildOffice = (fields: Fields<"Office"> = {}): Office => buildNode("Office", fields);

/**
 * A `Drafting`: who drafted, cleared, approved and released.
 *
 * @example buildDrafting({ draftedBy: [buildOfficial({ office: "EUR/XX", name: "JADOE", typist: "RF" })] })
 */
export const buildDrafting = (fields: Fields<"Drafting"> = {}): Drafting => buildNode("Drafting", fields);

/**
 * An `Official`: one person of a drafting block.
 *
 * @example buildOfficial({ office: "EXEC", name: "Doe, Jane A" })
 */
export const buildOfficial = (fields: Fields<"Official"> = {}): Official => buildNode("Official", fields);

/**
 * A `ControlLine`: the dash line.
 *
 * @example buildControlLine({ counters: ["064536"] })
 */
export const buildControlLine = (fields: Fields<"ControlLine"> = {}): ControlLine => buildNode("ControlLine", fields);

/**
 * An `Attributes`: labelled facts about the record.
 *
 * @example buildAttributes({ items: [buildAttribute({ key: "Draft Date", value: "04 MAY 1976", date: "1976-05-04" })] })
 */
export const buildAttributes = (fields: Fields<"Attributes"> = {}): Attributes => buildNode("Attributes", fields);

/**
 * An `Attribute`: one of them.
 *
 * @example buildAttribute({ key: "Attachments", value: "Metadata.dat" })
 */
export const buildAttribute = (fields: Fields<"Attribute"> = {}): Attribute => buildNode("Attribute", fields);

/**
 * A `MessageSet`: a set of a naval message.
 *
 * @example buildMessageSet({ name: "MSGID", fields: ["GENADMIN", "EXAMPLE FLEET", "-", "MAY"] })
 */
export const buildMessageSet = (fields: Fields<"MessageSet"> = {}): MessageSet => buildNode("MessageSet", fields);
