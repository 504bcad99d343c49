import { Problem } from '#platform/problems/problem';

export class FileTypeRefused extends Problem {
  constructor() {
    super('document-type-refused');
  }
}

export class FileTypeMismatch extends Problem {
  constructor() {
    super('document-type-mismatch');
  }
}

export class ImageRefused extends Problem {
  constructor() {
    super('document-image-refused');
  }
}

export class FileEmpty extends Problem {
  constructor() {
    super('document-empty');
  }
}

export class AudienceRefused extends Problem {
  constructor() {
    super('document-audience-refused');
  }
}

export class DocumentWithdrawn extends Problem {
  constructor() {
    super('document-withdrawn');
  }
}

export class UploadLost extends Problem {
  constructor() {
    super('document-upload-lost');
  }
}

export class UploadQuotaReached extends Problem {
  constructor() {
    super('document-quota');
  }
}
