using System;

namespace EnvAsCode;

/// <summary>
/// Settings are merged into a JSON file: members of objects one by one, everything else replaced; what the user has set beside them stays.
/// Written <c>MergeJson("~/.jupyter/jupyter_server_config.json", """{ "ContentsManager": { "allow_hidden": true } }""")</c>.
/// </summary>
/// <remarks>A file there that is not JSON, as one with comments, stays as it is, and the script says so.</remarks>
public sealed record MergeJsonStep : EnvironmentStep, IScriptStep
{
    /// <summary>Settings for a file.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="json">See <see cref="Json"/>.</param>
    public MergeJsonStep(ScriptText path, ScriptText json)
    {
        this.Path = path ?? throw new ArgumentNullException(nameof(path));
        this.Json = json ?? throw new ArgumentNullException(nameof(json));
    }

    /// <summary>
    /// The file: an absolute path, or one below the home folder that begins with <c>~/</c>. It is made where it is missing.
    /// </summary>
    public ScriptText Path { get; init; }

    /// <summary>The settings, a JSON object (RFC 8259, <c>EAC4009</c>).</summary>
    public ScriptText Json { get; init; }

    /// <summary>Whether values that the file has already win over these, which then are defaults.</summary>
    public bool KeepExisting { get; init; }
}
