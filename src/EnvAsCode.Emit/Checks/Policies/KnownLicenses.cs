using System;
using System.Collections.Generic;

namespace EnvAsCode.Emit.Checks.Policies;

/// <summary>
/// The licences of some widely used packages, so that a policy about licences has something to go by before an organisation declares its
/// own data. Source: the licence files and the metadata of the projects. A package that changed its licence between releases is not listed.
/// </summary>
internal static class KnownLicenses
{
    private static readonly Dictionary<string, string> Licenses = new(StringComparer.Ordinal)
    {
        ["awscli"] = "Apache-2.0",
        ["beautifulsoup4"] = "MIT",
        ["black"] = "MIT",
        ["boto3"] = "Apache-2.0",
        ["botocore"] = "Apache-2.0",
        ["chardet"] = "LGPL-2.1-or-later",
        ["fastapi"] = "MIT",
        ["flask"] = "BSD-3-Clause",
        ["ipykernel"] = "BSD-3-Clause",
        ["jinja2"] = "BSD-3-Clause",
        ["jupyterlab"] = "BSD-3-Clause",
        ["keras"] = "Apache-2.0",
        ["lightgbm"] = "MIT",
        ["mlflow"] = "Apache-2.0",
        ["mysqlclient"] = "GPL-2.0-only",
        ["networkx"] = "BSD-3-Clause",
        ["pandas"] = "BSD-3-Clause",
        ["psycopg2"] = "LGPL-3.0-or-later WITH openvpn-openssl-exception",
        ["pyarrow"] = "Apache-2.0",
        ["pydantic"] = "MIT",
        ["pylint"] = "GPL-2.0-or-later",
        ["pyqt5"] = "GPL-3.0-only",
        ["pyyaml"] = "MIT",
        ["requests"] = "Apache-2.0",
        ["sagemaker"] = "Apache-2.0",
        ["scikit-learn"] = "BSD-3-Clause",
        ["seaborn"] = "BSD-3-Clause",
        ["sqlalchemy"] = "MIT",
        ["statsmodels"] = "BSD-3-Clause",
        ["tensorflow"] = "Apache-2.0",
        ["transformers"] = "Apache-2.0",
        ["ultralytics"] = "AGPL-3.0-only",
        ["unidecode"] = "GPL-2.0-or-later",
        ["xgboost"] = "Apache-2.0",
    };

    /// <summary>The licence of a package as an SPDX expression; <see langword="null"/> if it is not known.</summary>
    /// <param name="project">The project's name in its normal form.</param>
    public static string? Of(string project) => Licenses.TryGetValue(project, out string? expression) ? expression : null;
}
