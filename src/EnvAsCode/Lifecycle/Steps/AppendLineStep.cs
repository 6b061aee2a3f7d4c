using System;

namespace EnvAsCode;

/// <summary>A line at the end of a file, unless the file has it. Written <c>AppendLine("~/.bashrc", "alias ll='ls -l'")</c>.</summary>
public sealed record AppendLineStep : EnvironmentStep, IImageStep, IScriptStep
{
    /// <summary>A line for a file.</summary>
    /// <param name="path">See <see cref="Path"/>.</param>
    /// <param name="line">See <see cref="Line"/>.</param>
    public AppendLineStep(ScriptText path, ScriptText line)
    {
        this.Path = path ?? throw new ArgumentNullException(nameof(path));
        this.Line = line ?? throw new ArgumentNullException(nameof(line));
    }

    /// <summary>
    /// The file: an absolute path, or one below the home folder that begins with <c>~/</c>. It is made where it is missing.
    /// </summary>
    public ScriptText Path { get; init; }

    /// <summary>The line, without its end.</summary>
    public ScriptText Line { get; init; }
}
