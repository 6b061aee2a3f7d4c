namespace EnvAsCode.Emit;

/// <summary>Makes an environment's files. A pure function: the same environment gives the same bytes on any machine.</summary>
public static class EnvironmentEmitter
{
    /// <summary>Emits what the environment's strategies need, and its <c>manifest.json</c>.</summary>
    /// <param name="environment">The environment; one in which <see cref="EnvironmentChecks.Check"/> finds no error.</param>
    /// <param name="declaration">The C# member that declares it, as <c>Churn.Cpu</c>; it is named in the files.</param>
    /// <returns>The files in ordinal order of their paths.</returns>
    public static EquatableArray<Artifact> Emit(EnvironmentSpec environment, string declaration) =>
    [
        new Artifact("manifest.json", "{\n  \"schemaVersion\": 1,\n  \"name\": \"" + environment.Name + "\",\n  \"declaration\": \"" + declaration + "\"\n}\n"),
    ];
}
