/** Whole archives: what the command line loads when a command needs it. */
export { convert } from "./convert.js";
export { errorsOf } from "./finish.js";
export { targets } from "./job.js";
export { openProgress, progressKinds } from "./progress.js";
export { findSources } from "./sources.js";
export { tallyText } from "./tally.js";
