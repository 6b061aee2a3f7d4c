namespace EnvAsCode.Emit.Scripts;

/// <summary>A piece of bash that a script gets once, before its first step, if a step needs it; in the order in which they stand.</summary>
internal enum ScriptHelper
{
    /// <summary><c>as_root</c>: runs a command as root, or through sudo.</summary>
    AsRoot,

    /// <summary><c>$work</c>: a folder for temporary files.</summary>
    Work,

    /// <summary><c>$prefix</c>: the Python environment that the application runs in.</summary>
    Prefix,

    /// <summary><c>$tool</c>: the conda tool.</summary>
    CondaTool,

    /// <summary><c>$offline</c>: packages from S3.</summary>
    Offline,

    /// <summary><c>metadata</c>: what Studio says of the application.</summary>
    Metadata,

    /// <summary><c>profile_tag</c>: a tag of the user profile.</summary>
    ProfileTag,

    /// <summary><c>append_line</c>: a line at the end of a file, once.</summary>
    AppendLine,

    /// <summary><c>set_variable</c>: an environment variable for scripts, shells and notebooks.</summary>
    SetVariable,

    /// <summary><c>trust_certificates</c>: the certificates in <c>$work/certificates</c> are trusted.</summary>
    TrustCertificates,

    /// <summary><c>merge_json</c>: settings merged into a file.</summary>
    MergeJson,

    /// <summary><c>git_clone</c>: a repository, cloned or brought up to date.</summary>
    GitClone,

    /// <summary><c>download</c>: a file from a URL, and its checksum.</summary>
    Download,

    /// <summary><c>verify_signature</c>: a file is signed with a key.</summary>
    VerifySignature,

    /// <summary><c>cron_job</c>: a line in the crontab.</summary>
    CronJob,
}
