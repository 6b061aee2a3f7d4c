namespace EnvAsCode.Emit.Scripts;

/// <summary>A piece of bash that a script gets once, before its first step, if a step needs it; in the order in which they stand.</summary>
internal enum ScriptHelper
{
    /// <summary><c>eac_root</c>: runs a command as root, or through sudo.</summary>
    AsRoot,

    /// <summary><c>$eac_prefix</c>: the Python environment that the application runs in.</summary>
    Prefix,

    /// <summary><c>$eac_tool</c>: the conda tool.</summary>
    CondaTool,

    /// <summary><c>$eac_offline</c>: packages from S3.</summary>
    Offline,

    /// <summary><c>eac_metadata</c>: what Studio says of the application.</summary>
    Metadata,

    /// <summary><c>eac_profile_tag</c>: a tag of the user profile.</summary>
    ProfileTag,

    /// <summary><c>eac_distribution</c>: the release of SageMaker Distribution.</summary>
    Distribution,

    /// <summary><c>eac_in_path</c>: what becomes a part of a path.</summary>
    InPath,

    /// <summary><c>eac_json_text</c>: what becomes a part of a text of JSON.</summary>
    JsonText,

    /// <summary><c>eac_edit</c>: a file of the user's is changed.</summary>
    Edit,

    /// <summary><c>eac_remember</c>: a setting is taken back once it is no longer declared.</summary>
    Remember,

    /// <summary><c>eac_append_line</c>: a line at the end of a file, once.</summary>
    AppendLine,

    /// <summary><c>eac_set_variable</c>: an environment variable for scripts, shells and notebooks.</summary>
    SetVariable,

    /// <summary><c>eac_trust_certificates</c>: the certificates in <c>$eac_work/certificates</c> are trusted.</summary>
    TrustCertificates,

    /// <summary><c>eac_merge_json</c>: settings merged into a file.</summary>
    MergeJson,

    /// <summary><c>eac_code_editor_settings</c>: settings merged into those of Code Editor.</summary>
    CodeEditorSettings,

    /// <summary><c>eac_conda_config</c>: a setting of conda.</summary>
    CondaConfig,

    /// <summary><c>eac_git_config</c>: a setting of git.</summary>
    Git,

    /// <summary><c>eac_git_credentials</c>: a password of git, from Secrets Manager.</summary>
    GitCredentials,

    /// <summary><c>eac_git_clone</c>: a repository, cloned or brought up to date.</summary>
    GitClone,

    /// <summary><c>eac_download</c>: a file from a URL, and its checksum.</summary>
    Download,

    /// <summary><c>eac_verify_signature</c>: a file is signed with a key.</summary>
    VerifySignature,

    /// <summary><c>eac_tee</c>: what is said in the background goes to a file, and to CloudWatch.</summary>
    Tee,

    /// <summary><c>eac_try</c>: steps may fail.</summary>
    Optional,

    /// <summary><c>eac_cron_job</c>: a line in the crontab.</summary>
    CronJob,
}
