using System.Collections.Generic;
using EnvAsCode.Emit.Emitters;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Requirements;

/// <summary>The channels of a conda environment.</summary>
internal static class ChannelNames
{
    /// <summary>The names of the channels; <c>conda-forge</c> where none is declared.</summary>
    /// <param name="channels">The declared channels, highest priority first.</param>
    public static IReadOnlyList<string> Of(EquatableArray<Channel> channels)
    {
        if (channels.IsEmpty)
        {
            return ["conda-forge"];
        }

        string[] names = new string[channels.Count];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = channels[i].Name;
        }

        return names;
    }

    /// <summary>
    /// The channels as options of <c>install</c> and <c>create</c>, beginning with a blank; those of the tool's configuration are left out.
    /// </summary>
    /// <param name="channels">The declared channels, highest priority first.</param>
    public static string Options(EquatableArray<Channel> channels)
    {
        string options = " --override-channels";
        foreach (string name in Of(channels))
        {
            options += name == CondaEnvironmentEmitter.NoDefaults ? "" : " -c " + ShellQuote.Word(name);
        }

        return options;
    }
}
