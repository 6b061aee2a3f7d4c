using EnvAsCode.Emit.Requirements;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Emitters;

/// <summary>Emits <c>environment.yml</c> (CEP 24) of a conda environment.</summary>
internal static class CondaEnvironmentEmitter
{
    /// <summary>The file of the declaration's own environment.</summary>
    public const string FileName = "environment.yml";

    /// <summary>What stands in a list of channels for "and no others".</summary>
    public const string NoDefaults = "nodefaults";

    /// <summary>The file of a further environment.</summary>
    public static string FurtherFileName(string name) => "environment-" + name + ".yml";

    /// <summary>Emits the file.</summary>
    /// <param name="declaration">The C# member that declares it.</param>
    /// <param name="yieldsKernel">Whether a Jupyter server starts it, so that it needs <c>ipykernel</c>.</param>
    /// <param name="tool">The tool that reads it.</param>
    public static string Emit(string declaration, PythonEnvironment environment, bool yieldsKernel, CondaTool tool = CondaTool.Conda)
    {
        LineWriter writer = new();
        writer.Line(CommentText.Header(declaration));
        writer.Append("name: ").Line(YamlScalar.Of(environment.Name));
        WriteChannels(writer, environment.Channels, tool);
        WriteDependencies(writer, environment, yieldsKernel);
        return writer.ToString();
    }

    // Without "nodefaults" conda and mamba add the channels of their own configuration behind ours. For micromamba it is a channel
    // like any other (mamba-org/mamba#3841, #4028): it gets --override-channels instead.
    private static void WriteChannels(LineWriter writer, EquatableArray<Channel> channels, CondaTool tool)
    {
        writer.Line("channels:");
        bool isOpen = false;
        foreach (string channel in ChannelNames.Of(channels))
        {
            if (channel != NoDefaults)
            {
                Item(writer, channel);
            }

            isOpen |= channel == "defaults";
        }

        if (!isOpen && tool != CondaTool.Micromamba)
        {
            Item(writer, NoDefaults);
        }
    }

    private static void WriteDependencies(LineWriter writer, PythonEnvironment environment, bool yieldsKernel)
    {
        writer.Line("dependencies:");
        foreach (string text in CondaDependencies.OfFile(environment, yieldsKernel))
        {
            Item(writer, text);
        }

        if (environment.Packages.Pip.Count > 0)
        {
            Item(writer, "pip", isKey: true);
            foreach (PipPackage package in environment.Packages.Pip)
            {
                writer.Append("    - ").Line(YamlScalar.Of(PipRequirement.Line(package)));
            }
        }
    }

    private static void Item(LineWriter writer, string text, bool isKey = false) =>
        writer.Append("  - ").Line(YamlScalar.Of(text) + (isKey ? ":" : ""));
}
