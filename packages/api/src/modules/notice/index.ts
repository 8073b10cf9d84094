import "./vocabulary";

export { Notice, NoticeHead } from "./notice.entity";
export { tell } from "./notice.tell";
export { NoticeReads, NoticeType } from "./notice.types";
