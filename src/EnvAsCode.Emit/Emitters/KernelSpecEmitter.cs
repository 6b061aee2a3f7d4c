namespace EnvAsCode.Emit;

/// <summary>Emits <c>kernel.json</c> (Jupyter kernel specs) for a kernel of an image.</summary>
internal static class KernelSpecEmitter
{
    /// <summary>The folder of the kernels of an environment's image.</summary>
    public const string Folder = "kernels";

    /// <summary>The kernel's file.</summary>
    /// <param name="kernel">The kernel.</param>
    public static string FileName(ResolvedKernel kernel) => Folder + "/" + kernel.Name + "/kernel.json";

    /// <summary>Emits the file. The interpreter's path is absolute, so that no activation decides which Python answers.</summary>
    /// <param name="kernel">The kernel.</param>
    public static string Emit(ResolvedKernel kernel) => new JsonWriter()
        .BeginObject()
        .BeginArray("argv")
        .String(kernel.Interpreter)
        .String("-m")
        .String("ipykernel_launcher")
        .String("-f")
        .String("{connection_file}")
        .EndArray()
        .String("display_name", kernel.DisplayName)
        .String("language", "python")
        .BeginObject("metadata")
        .Boolean("debugger", true)
        .EndObject()
        .EndObject()
        .ToString();
}
