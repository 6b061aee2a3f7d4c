using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Emits <c>kernel.json</c> (Jupyter kernel specs) for a kernel of an image.</summary>
internal static class KernelSpecEmitter
{
    /// <summary>The folder of the kernels of an environment's image.</summary>
    public const string Folder = "kernels";

    /// <summary>The kernel's file.</summary>
    public static string FileName(ResolvedKernel kernel) => FileName(kernel.Name);

    /// <summary>The file of a kernel that is written out.</summary>
    public static string FileName(KernelStep step) => FileName(step.Kernel.Name);

    /// <summary>Emits the file. The interpreter's path is absolute, so that no activation decides which Python answers.</summary>
    public static string Emit(ResolvedKernel kernel) => Begin(kernel.Interpreter)
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

    // Jupyter takes a bare "python3" for the Python of its own server (jupyter_client, KernelManager.format_kernel_cmd); env does not.
    private static JsonWriter Begin(string interpreter)
    {
        JsonWriter json = new JsonWriter().BeginObject().BeginArray("argv");
        return interpreter[0] == '/' ? json.String(interpreter) : json.String("/usr/bin/env").String(interpreter);
    }

    /// <summary>Emits the file of a kernel that is written out.</summary>
    public static string Emit(KernelStep step)
    {
        JsonWriter json = new JsonWriter().BeginObject().BeginArray("argv");
        foreach (string argument in step.Arguments)
        {
            json.String(argument);
        }

        json.EndArray()
            .String("display_name", step.Kernel.DisplayName ?? step.Kernel.Name)
            .String("language", step.Language);
        if (step.InterruptsByMessage)
        {
            json.String("interrupt_mode", "message");
        }

        if (!step.Variables.IsEmpty)
        {
            json.BeginObject("env");
            foreach (EnvironmentVariable variable in step.Variables)
            {
                json.String(variable.Name, variable.Value);
            }

            json.EndObject();
        }

        return json.EndObject().ToString();
    }

    private static string FileName(string kernel) => Folder + "/" + kernel + "/kernel.json";
}
