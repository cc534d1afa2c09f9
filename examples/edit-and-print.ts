/** Builds a cable by hand, changes a parsed one, and prints both. */
import { buildAddressee, buildCable, buildSubjectLine, buildTag, buildTagsLine, parse, print } from "cablegram";

const built = buildCable({
  from: buildAddressee({ name: "AMEMBASSY EXAMPLE" }),
  to: [buildAddressee({ name: "SECSTATE WASHDC", precedence: "priority" })],
  tags: buildTagsLine({ items: [buildTag({ kind: "subject", code: "PREL" }), buildTag({ kind: "geo", code: "XX" })] }),
  subject: buildSubjectLine({ text: "A CABLE BUILT BY HAND" }),
});
console.log(print(built));

// The tree is plain data: a change is a copy with another field.
const { cable } = parse("TAGS: prel xx\nSUBJ: The first draft\n");
console.log(print({ ...cable, subject: buildSubjectLine({ text: "THE FINAL TEXT" }) }));
