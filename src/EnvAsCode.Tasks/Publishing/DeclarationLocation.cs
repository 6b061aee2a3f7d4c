namespace EnvAsCode.Tasks.Publishing;

/// <summary>Where a declaration is written.</summary>
/// <param name="File">The source file's path.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record DeclarationLocation(string File, int Line, int Column);
