/** Why there is no picture: what the browser cannot do, or was not allowed to. `matrixWords.pictureIssues` says it. */
export interface PictureIssue {
  /**
   * `tooLarge`: the browser has no canvas of this size; `notDrawn`: it did not draw the picture, or the page's
   * content security policy forbids it; `copyUnsupported`: it cannot copy pictures, or not on this page; `copyDenied`:
   * someone or a setting said no.
   */
  readonly id: "tooLarge" | "notDrawn" | "copyUnsupported" | "copyDenied";
}
