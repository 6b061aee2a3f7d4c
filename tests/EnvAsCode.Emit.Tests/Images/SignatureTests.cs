using System;
using System.IO;
using System.Linq;
using EnvAsCode.Diagnostics;
using EnvAsCode.Testing;
using Xunit;
using static EnvAsCode.Steps;

namespace EnvAsCode.Emit.Tests;

/// <summary>Signatures of downloads, verified by a real gpg: a stand-in for curl takes the files from a folder.</summary>
public sealed class SignatureTests : IDisposable
{
    private readonly Sandbox machine = new();

    public SignatureTests() => this.machine.AddProgram(
        "bin/curl",
        "#!/bin/bash\nwhile [[ $# -gt 1 ]]; do [[ \"$1\" != -o ]] || file=\"$2\"; shift; done\ncp \"$SANDBOX/home/$(basename \"$1\")\" "
        + "\"$file\"\n");

    [Capability(22)]
    [WitnessFact("bash", "gpg")]
    public void A_download_is_taken_if_the_key_of_the_fingerprint_has_signed_it()
    {
        string fingerprint = this.Sign("good");

        this.Install(fingerprint, "https://h.example/keys").AssertSuccess();
        this.Install(fingerprint.ToLowerInvariant().Insert(20, "  "), this.machine.Read("keys")!).AssertSuccess();
        Assert.Equal("tool\n", this.machine.Read("installed"));
    }

    [Capability(22)]
    [WitnessFact("bash", "gpg")]
    public void A_download_is_refused_if_it_was_changed_or_another_key_of_the_file_has_signed_it()
    {
        string other = this.Sign("other");
        string fingerprint = this.Sign("good");
        this.Install(fingerprint, "https://h.example/keys").AssertSuccess();

        this.Refuse(other);
        File.AppendAllText(Path.Combine(this.machine.Home, "tool"), "changed\n");
        this.Refuse(fingerprint);
        File.Delete(Path.Combine(this.machine.Home, "tool.asc"));
        this.Refuse(fingerprint);
    }

    [Capability(22)]
    [WitnessFact("bash", "gpg")]
    public void A_download_is_refused_if_its_key_has_expired()
    {
        string fingerprint = this.Sign("good", "--faked-system-time 20200101T000000");

        this.Refuse(fingerprint);
    }

    [Theory]
    [Capability(22)]
    [InlineData("4F7E32D440EF90A8", false)]
    [InlineData("4F7E 32D4 40EF 90A8 3011  A6FC 6425 559C 4767 9E35", true)]
    [InlineData("4F7E32D440EF90A83011A6FC6425559C47679E3x", false)]
    public void A_fingerprint_is_given_whole(string fingerprint, bool isWhole)
    {
        GpgSignature signature = new("https://h.example/tool.asc", "https://h.example/KEYS", fingerprint);

        EquatableArray<Finding> findings =
            EnvironmentChecks.Check(Built.Steps(Download("https://h.example/tool", "/opt/tool", signature: signature)));

        Assert.Equal(
            !isWhole,
            findings.Any(finding => finding.Rule.Id == "EAC3005" && finding.Path == "Strategies[0].Steps[0].Signature.Fingerprint"));
        Assert.DoesNotContain(findings, finding => finding.Rule.Id == "EAC3006");
    }

    public void Dispose() => this.machine.Dispose();

    // Makes a key of a day, adds it to the file of keys, and signs the file with it.
    private string Sign(string name, string time = "")
    {
        string gpg = $"gpg --homedir '{this.machine.Root}/gpg' --batch --quiet --passphrase '' --pinentry-mode loopback {time}";
        return ExternalProgram.Run("bash", ["-s"],
            $"""
            set -eu
            cd '{this.machine.Home}'
            mkdir -p -m 700 ../gpg
            echo tool > tool
            {gpg} --quick-generate-key '{name} <{name}@h.example>' rsa2048 sign 1d 2> /dev/null
            {gpg} --armor --export > keys
            {gpg} --yes --local-user {name}@h.example --armor --detach-sign --output tool.asc tool
            {gpg} --with-colons --list-keys {name}@h.example | sed -n 's/^fpr:*\([0-9A-F]*\):/\1/p'
            """).AssertSuccess().Trim();
    }

    private void Refuse(string fingerprint)
    {
        File.Delete(Path.Combine(this.machine.Home, "installed"));
        Assert.NotEqual(0, this.Install(fingerprint, "https://h.example/keys").ExitCode);
        Assert.Null(this.machine.Read("installed"));
    }

    // In an image and in a script; they have to agree.
    private ExternalProgram Install(string fingerprint, string key)
    {
        string destination = Path.Combine(this.machine.Home, "installed");
        DownloadStep step =
            Download("https://h.example/tool", destination, signature: new GpgSignature("https://h.example/tool.asc", key, fingerprint));
        ExternalProgram image = this.machine.Run(Built.Body(step)["RUN ".Length..]);
        bool wasInstalled = File.Exists(destination);
        File.Delete(destination);
        EnvironmentSpec environment = new("built") { Strategies = [new LifecycleConfiguration(AppType.JupyterLab) { Steps = [step] }] };
        ExternalProgram script = this.machine.Run(Built.File(environment, "lifecycle/jupyter-lab.sh"));
        Assert.Equal((image.ExitCode == 0, wasInstalled), (script.ExitCode == 0, File.Exists(destination)));
        return script;
    }
}
