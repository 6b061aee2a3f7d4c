using System;
using System.Collections.Generic;
using System.Linq;
using EnvAsCode.Emit.Checks;
using EnvAsCode.Emit.Resolved;
using EnvAsCode.Emit.Scripts;
using EnvAsCode.Emit.State;
using EnvAsCode.Emit.Steps.Targets;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Steps.Software;

/// <summary>A further source of apt packages.</summary>
internal sealed class AptSourceStepKind : StepKind<AptSourceStep>
{
    /// <inheritdoc/>
    public override bool IsPreparation => true;

    /// <inheritdoc/>
    protected override void Check(AptSourceStep step, StepReport report)
    {
        report.Name(step.Name, nameof(step.Name), "-", "the name of a source", "write letters, digits and '-'");
        report.Url(step.Uri, nameof(step.Uri));
        report.Name(step.Suite, nameof(step.Suite), "-_./", "a suite", "write its name, as \"bookworm\", or a path that ends with '/'");
        for (int i = 0; i < step.Components.Count; i++)
        {
            report.Name(
                step.Components[i], ModelPath.Item(nameof(step.Components), i), "-_./", "a component", "write its name, as \"main\"");
        }

        if (step.Key is not null)
        {
            report.Url(step.Key, nameof(step.Key));
            report.Checksum(step.KeyChecksum, nameof(step.KeyChecksum), step.Key.ToString());
        }
    }

    /// <inheritdoc/>
    protected override IEnumerable<(string Destination, string Text)> FilesOf(
        AptSourceStep step, ResolvedImage image, ImageState state) =>
        [("/etc/apt/sources.list.d/" + step.Name + ".sources", TextOf(step).ToString())];

    /// <inheritdoc/>
    protected override void WriteInImage(AptSourceStep step, ImageTarget image)
    {
        image.Writer.Become("root").Run(
        [
            "apt-get update",
            "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ca-certificates",
            "rm -rf /var/lib/apt/lists/*",
            "mkdir -p /etc/apt/keyrings",
        ]);
        if (step.Key is not null)
        {
            string key = KeyPath(step);
            image.Writer.Line("ADD " + DockerfileText.Literal(step.Key.ToString()) + " " + key);
            List<string> commands = ["chmod 644 " + key];
            if (step.KeyChecksum is not null && ChecksumText.TryParse(step.KeyChecksum, out string algorithm, out string digest))
            {
                commands.Insert(0, "echo '" + digest + "  " + key + "' | " + algorithm + "sum -c -");
            }

            image.Writer.Run(commands, newParagraph: false);
        }

        string path = "/etc/apt/sources.list.d/" + step.Name + ".sources";
        image.Writer.Copy(StepFiles.PathOf(image.Image, path, TextOf(step).ToString()), path, newParagraph: false);
    }

    /// <inheritdoc/>
    public override ScriptPhase PhaseOf(IStep step) => ScriptPhase.Sources;

    /// <inheritdoc/>
    protected override void WriteInScript(AptSourceStep step, ScriptWriter script)
    {
        script.Need(ScriptHelper.AsRoot);
        script.Lines.Line();
        if (step.Key is not null)
        {
            new ScriptShell(script).Fetch(step.Key, step.KeyChecksum, "key");
            script.Lines.Line("eac_root mkdir -p /etc/apt/keyrings");
            script.Lines.Append("eac_root install -m 644 \"$eac_work/key\" ").Line(KeyPath(step));
        }

        script.WriteHeredoc("eac_root tee /etc/apt/sources.list.d/" + step.Name + ".sources > /dev/null", TextOf(step));
    }

    // The file that the key becomes; apt tells armor from binary by its extension.
    private static string KeyPath(AptSourceStep step) =>
        "/etc/apt/keyrings/" + step.Name + (step.Key!.ToString().EndsWith(".gpg", StringComparison.Ordinal) ? ".gpg" : ".asc");

    // The deb822 form of sources.list(5).
    private static ScriptText TextOf(AptSourceStep step)
    {
        List<ScriptText> text = ["Types: deb\nURIs: ", step.Uri, "\nSuites: ", step.Suite, "\n"];
        if (!step.Suite.ToString().EndsWith("/", StringComparison.Ordinal))
        {
            EquatableArray<ScriptText> components = step.Components.IsEmpty ? ["main"] : step.Components;
            text.AddRange(["Components:", .. components.SelectMany(static component => (ScriptText[])[" ", component]), "\n"]);
        }

        return EnvAsCode.Steps.Text([.. text, step.Key is null ? "" : "Signed-By: " + KeyPath(step) + "\n"]);
    }

    /// <inheritdoc/>
    protected override ImageState Apply(AptSourceStep step, ImageState state) =>
        state with { Programs = state.Programs.With(Programs.Certificates) };
}
