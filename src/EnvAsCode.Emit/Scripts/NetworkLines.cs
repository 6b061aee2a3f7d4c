using System;
using EnvAsCode.Emit.Writing;

namespace EnvAsCode.Emit.Scripts;

/// <summary>Writes the steps that say how the network is reached, and the variables that go with it.</summary>
internal static class NetworkLines
{
    // The role's credentials come from the last one (Amazon ECS task metadata); no proxy reaches it.
    private static readonly string[] Always = ["127.0.0.1", "localhost", "169.254.170.2"];

    /// <summary>Whether a step has to come before packages are installed.</summary>
    public static bool ComesFirst(IScriptStep step) => step is ProxyStep or VariablesStep or TrustCertificatesStep;

    /// <summary>Writes a step.</summary>
    public static void Write(ScriptWriter script, IScriptStep step)
    {
        switch (step)
        {
            case ProxyStep proxy:
                WriteProxy(script, proxy);
                break;
            case VariablesStep variables:
                script.Lines.Line();
                foreach (EnvironmentVariable variable in variables.Variables.AsSpan())
                {
                    SetVariable(script, "shells notebooks", variable.Name, ShellQuote.Word(variable.Value.Replace("\r\n", "\n")));
                }

                break;
            case TrustCertificatesStep certificates:
                WriteCertificates(script, certificates);
                break;
        }
    }

    private static void WriteProxy(ScriptWriter script, ProxyStep proxy)
    {
        string url = script.Word(proxy.Url);
        string direct = NoProxy(proxy);
        string where = ((Has(proxy, ProxyTarget.Shell) ? "shells " : "") + (Has(proxy, ProxyTarget.IPython) ? "notebooks" : "")).Trim();
        script.Lines.Line();
        if (where.Length > 0)
        {
            SetVariables(script, where, "http_proxy https_proxy HTTP_PROXY HTTPS_PROXY", url);
            SetVariables(script, where, "no_proxy NO_PROXY", ShellQuote.Word(direct));
        }

        if (Has(proxy, ProxyTarget.Pip))
        {
            script.Need(ScriptHelper.Prefix);
            script.Lines.Append("\"$prefix/bin/python3\" -m pip config --quiet --user set global.proxy ").Line(url);
        }

        if (Has(proxy, ProxyTarget.Conda))
        {
            script.Lines.Append("if command -v conda > /dev/null; then").Line();
            script.Lines.Append("  conda config --set proxy_servers.http ").Line(url);
            script.Lines.Append("  conda config --set proxy_servers.https ").Line(url).Line("fi");
        }

        if (Has(proxy, ProxyTarget.Git))
        {
            script.Lines.Append("if command -v git > /dev/null; then").Line();
            script.Lines.Append("  git config --global http.proxy ").Line(url).Line("fi");
        }
    }

    private static bool Has(ProxyStep proxy, ProxyTarget target) =>
        proxy.Targets.IsEmpty || Array.IndexOf(proxy.Targets.AsSpan().ToArray(), target) >= 0;

    private static string NoProxy(ProxyStep proxy)
    {
        string[] declared = proxy.NoProxy.AsSpan().ToArray();
        return string.Join(",", (string[])[.. declared, .. Array.FindAll(Always, host => Array.IndexOf(declared, host) < 0)]);
    }

    private static void SetVariable(ScriptWriter script, string where, string name, string value)
    {
        script.Need(ScriptHelper.SetVariable);
        script.Lines.Append("set_variable ").Append(ShellQuote.Word(where)).Append(" ").Append(ShellQuote.Word(name)).Append(" ").Line(
            value);
    }

    private static void SetVariables(ScriptWriter script, string where, string names, string value)
    {
        script.Need(ScriptHelper.SetVariable);
        script.Lines.Append("for name in ").Append(names).Line("; do");
        script.Lines.Append("  set_variable ").Append(ShellQuote.Word(where)).Append(" \"$name\" ").Line(value).Line("done");
    }

    // One file with what is trusted anyway in front, made anew at each start.
    private static void WriteCertificates(ScriptWriter script, TrustCertificatesStep certificates)
    {
        script.Need(ScriptHelper.TrustCertificates);
        script.Lines.Line().Line("mkdir -p \"$work/certificates\"");
        if (S3Lines.IsS3(certificates.Source))
        {
            string text = certificates.Source.Parts[certificates.Source.Parts.Count - 1].Text;
            bool isFolder = text.EndsWith("/", StringComparison.Ordinal);
            script.Lines
                .Append("aws s3 cp --only-show-errors ")
                .Append(isFolder ? "--recursive " : "")
                .Append(script.Word(certificates.Source))
                .Line(" \"$work/certificates/\"");
        }
        else
        {
            string text = certificates.Source.Parts.IsEmpty ? "" : certificates.Source.Parts[0].Text;
            Heredoc.Write(script.Lines, "cat > \"$work/certificates/ca.pem\"", text);
        }

        script.Lines.Line("trust_certificates");
    }
}
