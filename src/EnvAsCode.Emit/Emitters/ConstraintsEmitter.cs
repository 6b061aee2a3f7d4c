namespace EnvAsCode.Emit.Emitters;

/// <summary>Emits <c>constraints.txt</c>: bounds for packages that pip installs for whatever reason.</summary>
internal static class ConstraintsEmitter
{
    /// <summary>The file's name.</summary>
    public const string FileName = "constraints.txt";

    /// <summary>Emits the file.</summary>
    /// <param name="declaration">The C# member that declares the environment.</param>
    public static string Emit(string declaration, EquatableArray<PipPackage> constraints) =>
        RequirementsEmitter.Emit(declaration, [.. constraints]);
}
