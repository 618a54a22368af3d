// Comforts on top of pages that are complete without them. Each file adds one and fails alone.

import "./styles/main.css";

import { startKeys } from "./keys";
import { startLive } from "./live";
import { startMenus } from "./menus";
import { startPosts } from "./posts";
import { startProgress } from "./progress";
import { startSelection } from "./selection";
import { startUpload } from "./upload";

for (const start of [startMenus, startKeys, startLive, startPosts, startProgress, startSelection, startUpload]) {
  try {
    start();
  } catch (error) {
    console.error(error);
  }
}
