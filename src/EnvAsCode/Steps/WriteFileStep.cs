using System;

namespace EnvAsCode;

/// <summary>A file with a content that is part of the declaration. Written <c>WriteFile("/etc/pip.conf", "[global]\n…")</c>.</summary>
public sealed record WriteFileStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A file.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="content">See <see cref="Content"/>.</param>
    public WriteFileStep(ScriptText path, ScriptText content)
    {
        this.Path = path ?? throw new ArgumentNullException(nameof(path));
        this.Content = content ?? throw new ArgumentNullException(nameof(content));
    }

    /// <summary>
    /// Where the file goes: an absolute path, or one below the home folder that begins with <c>~/</c>. A file there is replaced.
    /// </summary>
    public ScriptText Path { get; init; }

    /// <summary>The file's text, byte for byte as UTF-8 without a byte order mark; a final line end is added where it lacks one.</summary>
    public ScriptText Content { get; init; }

    /// <summary>The file's mode in octal digits, as <c>"755"</c>; what the shell's umask gives if not set.</summary>
    public string? Mode { get; init; }

    /// <summary>The file's owner, as <c>"1000:100"</c> or <c>"root"</c>; who carries the step out if not set.</summary>
    public string? Owner { get; init; }
}
