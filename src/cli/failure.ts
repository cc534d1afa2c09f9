export { codeOf, type Failure, failure, isFailure, reasonOf } from "../failure.js";
