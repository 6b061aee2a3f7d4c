using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EnvAsCode.Testing;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace EnvAsCode.Emit.Tests;

public class CondarcTests
{
    // Files as people and conda write them; ENVS stands for the folder.
    private static readonly string[] Existing =
    [
        "",
        "channels:\n  - conda-forge\n",
        "channels:\n  - conda-forge",
        "envs_dirs:\n  - /mnt/envs\n",
        "envs_dirs:\n- /mnt/envs\n- /mnt/more\nchannels:\n- a\n",
        "envs_dirs: # where\n\n    # the first\n    - /mnt/envs\n\nauto_activate_base: false\n",
        "# nothing but a comment\n",
        "pkgs_dirs:\n  - /mnt/pkgs\nenvs_dirs:\nchannels: [a, b]\n",
    ];

    private static EnvironmentSpec Churn => new("churn") { Strategies = [new PersistentCondaEnvironment()] };

    [Capability(63)]
    [WitnessFact("bash", "awk")]
    public void The_folder_joins_the_list_and_what_others_wrote_stays() => Assert.All(Existing, text =>
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.AddProgram("home/.condarc", text);

        sandbox.Run(Script("setup")).AssertSuccess();

        Dictionary<string, string[]> before = Read(text);
        Dictionary<string, string[]> after = Read(sandbox.Read(".condarc")!);
        Assert.Equal([.. before.GetValueOrDefault("envs_dirs", []), sandbox.Home + "/.conda/envs"], after["envs_dirs"]);
        Assert.All(before.Where(member => member.Key != "envs_dirs"), member => Assert.Equal(member.Value, after[member.Key]));
        Assert.All(text.Split('\n'), line => Assert.Contains(line, sandbox.Read(".condarc"), StringComparison.Ordinal));
        Assert.Single(Directory.GetFiles(sandbox.Home, ".condarc*"));
    });

    [WitnessFact("bash", "awk")]
    public void Teardown_takes_the_folder_out_again() => Assert.All(Existing, text =>
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.AddProgram("home/.condarc", text);

        sandbox.Run(Script("setup")).AssertSuccess();
        sandbox.Run(Script("teardown")).AssertSuccess();

        Dictionary<string, string[]> before = Read(text);
        before.Remove("envs_dirs", out string[]? folders);
        Dictionary<string, string[]> after = Read(sandbox.Read(".condarc") ?? "");
        after.Remove("envs_dirs", out string[]? left);
        Assert.Equal(folders ?? [], left ?? []);
        Assert.Equal(before, after);
    });

    [WitnessFact("bash", "awk")]
    public void The_folder_is_not_listed_twice()
    {
        using Sandbox sandbox = new("micromamba");
        string text = "envs_dirs:\n  -   " + sandbox.Home + "/.conda/envs  \n";
        sandbox.AddProgram("home/.condarc", text);

        sandbox.Run(Script("setup")).AssertSuccess();
        sandbox.Run(Script("teardown")).AssertSuccess();

        Assert.Equal(text, sandbox.Read(".condarc"));
    }

    [WitnessFact("bash", "awk")]
    public void A_list_on_one_line_stays_as_it_is_and_a_message_says_what_to_add()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.AddProgram("home/.condarc", "envs_dirs: [/mnt/envs]\n");

        ExternalProgram setup = sandbox.Run(Script("setup"));

        setup.AssertSuccess();
        Assert.Contains("add " + sandbox.Home + "/.conda/envs", setup.Error, StringComparison.Ordinal);
        Assert.Equal("envs_dirs: [/mnt/envs]\n", sandbox.Read(".condarc"));
    }

    // Each names the list in a way that a search for a line would miss, or has something beside it that such a change would break.
    [WitnessFact("bash", "awk")]
    public void What_is_not_plain_is_changed_by_conda_or_not_at_all() => Assert.All(
        [
            "\"envs_dirs\":\n  - /mnt/envs\n", "envs_dirs :\n  - /mnt/envs\n", "{envs_dirs: [/mnt/envs], channels: [a]}\n",
            "---\nchannels: [a]\n", "envs_path:\n  - /mnt/envs\n", "'envs_dirs':\n- /mnt/envs\n", "channels: [a,\nb]\n",
            "? envs_dirs\n: [/mnt/envs]\n", "{}\n",
        ],
        text =>
        {
            using Sandbox sandbox = new("micromamba");
            sandbox.AddProgram("home/.condarc", text);
            ExternalProgram without = sandbox.Run(Script("setup"));
            without.AssertSuccess();
            Assert.Contains(".condarc stays as it is: add ", without.Error, StringComparison.Ordinal);
            Assert.Equal(text, sandbox.Read(".condarc"));

            sandbox.AddProgram(
                "bin/conda",
                """
                #!/bin/bash
                case "$2 $4" in
                  "--validate ") [[ "$CONDARC" == *.yml ]] && grep -q '^# by conda' "$CONDARC" ;;
                  "--file --get") cat "$3" ;;
                  "--file --append") printf '# by conda\nenvs_dirs:\n  - %s\n' "$6" > "$3" ;;
                esac
                """);
            sandbox.Run(Script("setup")).AssertSuccess();
            Assert.Equal("# by conda\nenvs_dirs:\n  - " + sandbox.Home + "/.conda/envs\n", sandbox.Read(".condarc"));
        });

    [WitnessFact("bash", "awk")]
    public void What_conda_cannot_read_does_not_take_effect()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.AddProgram("home/.condarc", "channels:\n  - a\n");
        sandbox.AddProgram("bin/conda", "#!/bin/bash\necho 'LoadError: no' >&2\nexit 1\n");

        ExternalProgram setup = sandbox.Run(Script("setup"));

        setup.AssertSuccess();
        Assert.Contains(".condarc stays as it is: conda could not read it", setup.Error, StringComparison.Ordinal);
        Assert.Equal("channels:\n  - a\n", sandbox.Read(".condarc"));
    }

    [WitnessFact("bash", "awk")]
    public void A_link_to_the_file_stays_a_link()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.AddProgram("home/dotfiles/condarc", "channels: [a]\n");
        File.CreateSymbolicLink(sandbox.Home + "/.condarc", "dotfiles/condarc");

        sandbox.Run(Script("setup")).AssertSuccess();
        Assert.Contains("/.conda/envs\n", sandbox.Read("dotfiles/condarc"), StringComparison.Ordinal);
        sandbox.Run(Script("teardown")).AssertSuccess();

        Assert.Equal("dotfiles/condarc", new FileInfo(sandbox.Home + "/.condarc").LinkTarget);
        Assert.Equal("channels: [a]\n", sandbox.Read("dotfiles/condarc"));
    }

    [WitnessFact("bash", "awk")]
    public void The_mode_of_the_file_stays()
    {
        using Sandbox sandbox = new("micromamba");
        sandbox.AddProgram("home/.condarc", "channels: [a]\n");
        ExternalProgram.Run("chmod", ["640", sandbox.Home + "/.condarc"]).AssertSuccess();

        sandbox.Run(Script("setup")).AssertSuccess();

        Assert.Equal("640\n", ExternalProgram.Run("stat", ["-c", "%a", sandbox.Home + "/.condarc"]).AssertSuccess());
    }

    [Capability(63)]
    [WitnessFact("bash", "awk")]
    public void A_script_that_ends_while_it_writes_leaves_the_file_as_it_was_and_nothing_beside_it() =>
        Assert.All(["setup", "teardown"], script =>
        {
            using Sandbox sandbox = new("micromamba");
            sandbox.Run(Script("setup")).AssertSuccess();
            string text = script == "setup" ? "channels: [a]\n" : sandbox.Read(".condarc")!;
            sandbox.AddProgram("home/.condarc", text);
            sandbox.AddProgram("bin/awk", "#!/bin/bash\nhead -c 4\nexit 1\n");

            Assert.Contains(".condarc stays as it is", sandbox.Run(Script(script)).Error, StringComparison.Ordinal);

            Assert.Equal(text, sandbox.Read(".condarc"));
            Assert.Single(Directory.GetFiles(sandbox.Home, ".condarc*"));
        });

    private static string Script(string name) =>
        EnvironmentEmitter.Emit(Churn, "Test.Churn").Single(file => file.Path == "persistent/" + name + ".sh").Text;

    private static Dictionary<string, string[]> Read(string text)
    {
        YamlStream yaml = [];
        yaml.Load(new StringReader(text));
        return yaml.Documents.Count == 0
            ? []
            : ((YamlMappingNode)yaml.Documents[0].RootNode).ToDictionary(
                member => member.Key.ToString(),
                member => member.Value is YamlSequenceNode items ? items.Select(item => item.ToString()).ToArray()
                    : member.Value is YamlScalarNode { Value: "" or null } ? [] : [member.Value.ToString()]);
    }
}
