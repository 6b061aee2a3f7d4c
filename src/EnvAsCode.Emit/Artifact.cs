namespace EnvAsCode.Emit;

/// <summary>A generated file.</summary>
/// <param name="Path">Its path below the environment's folder, with <c>/</c> between the parts: <c>lifecycle/jupyter-lab.sh</c>.</param>
/// <param name="Text">Its text: LF line ends, a final newline, no byte order mark.</param>
/// <param name="IsExecutable">Whether it is a script that gets the executable bit where the file system has one.</param>
public sealed record Artifact(string Path, string Text, bool IsExecutable = false);
